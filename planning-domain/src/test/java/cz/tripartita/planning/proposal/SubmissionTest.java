package cz.tripartita.planning.proposal;

import static cz.tripartita.planning.PlanningSamples.AREA;
import static cz.tripartita.planning.PlanningSamples.FACILITATOR;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.PROPOSAL;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.byMember;
import static cz.tripartita.planning.PlanningSamples.byStrangeFacilitator;
import static cz.tripartita.planning.PlanningSamples.group;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.proposal.ProposalSamples.NO_TIES;
import static cz.tripartita.planning.proposal.ProposalSamples.WORDING;
import static cz.tripartita.planning.proposal.ProposalSamples.agreed;
import static cz.tripartita.planning.proposal.ProposalSamples.reached;
import static cz.tripartita.planning.proposal.ProposalSamples.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Ancestor;
import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ProposalMerged;
import cz.tripartita.planning.events.ProposalEvent.ProposalSplit;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.proposal.SplitProposal.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private static final UUID SECOND = id("second proposal");
    private static final UUID NEW = id("new proposal");

    @Nested
    class Submitting {

        @Test
        void isForMembersOfTheGroup() {
            assertThat(submit(AREA, null, byMember("Uma"))).containsExactly(submitted());
            var refusal = refusal(() -> submit(AREA, null, byMember("Stranger")));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.PROPOSES_ONLY_IN_OWN_GROUPS);
            assertThat(refusal.facts()).containsEntry("groupId", GROUP.toString());
        }

        @Test
        void isForWhoLeadsTheGroup() {
            assertThat(submit(AREA, null, byFacilitator())).hasSize(1);
            assertThat(refusal(() -> submit(AREA, null, byStrangeFacilitator())).rule())
                    .isEqualTo(PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
        }

        @Test
        void isRefusedForAnAreaOfAnotherGroup() {
            var refusal = refusal(() -> submit("families", null, byMember("Uma")));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.AREA_OF_THE_GROUP);
            assertThat(refusal.facts()).isEqualTo(Map.of("area", "families", "areasOfTheGroup", List.of(AREA)));
        }

        @Test
        void isRefusedWithANegativeCost() {
            assertThat(refusal(() -> submit(AREA, Money.czk("-0.01"), byMember("Uma")))
                            .rule())
                    .isEqualTo(PlanningRule.COST_NOT_NEGATIVE);
            assertThat(submit(AREA, Money.czk("0"), byMember("Uma"))).hasSize(1);
        }

        @Test
        void namesTheProposalsThatItSupersedes() {
            ProposalState earlier = state(submitted(SECOND, GROUP, ProposalKind.MEASURE), reached(SECOND));
            assertThat(superseding(earlier)).containsExactly(submitted(PROPOSAL, GROUP, ProposalKind.MEASURE, SECOND));
        }

        @Test
        void isRefusedWhereWhatItSupersedesHasNoConsensus() {
            ProposalState earlier = state(submitted(SECOND, GROUP, ProposalKind.MEASURE));
            var refusal = refusal(() -> superseding(earlier));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.SUPERSEDES_ONLY_CONSENSUS);
            assertThat(refusal.facts()).isEqualTo(Map.of("proposalId", SECOND.toString(), "status", "OPEN"));
        }

        @Test
        void isRefusedWhereWhatItSupersedesIsOfAnotherGroup() {
            ProposalState earlier = state(submitted(SECOND, id("other group"), ProposalKind.MEASURE), reached(SECOND));
            assertThat(refusal(() -> superseding(earlier)).rule()).isEqualTo(PlanningRule.PROPOSAL_OF_ANOTHER_GROUP);
        }
    }

    @Nested
    class Tying {

        @Test
        void isToANeed() {
            assertThatNoException()
                    .isThrownBy(() -> Ties.requireNeed(state(submitted(SECOND, GROUP, ProposalKind.NEED))));
            var refusal = refusal(() -> Ties.requireNeed(state(submitted(SECOND, GROUP, ProposalKind.GOAL))));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.TIE_IS_A_NEED);
            assertThat(refusal.facts()).containsEntry("kind", "GOAL");
        }
    }

    @Nested
    class Merging {

        @Test
        void endsTheAncestorsAndStartsANewOneWithoutPositions() {
            Map<UUID, List<ProposalEvent>> streams = merge(NEW, AREA, ProposalState.of(agreed()), second());
            assertThat(streams).containsOnlyKeys(NEW, PROPOSAL, SECOND);
            assertThat(streams.get(PROPOSAL)).isEqualTo(List.of(new ProposalMerged(PROPOSAL, NEW)));
            assertThat(streams.get(SECOND)).isEqualTo(List.of(new ProposalMerged(SECOND, NEW)));
            ProposalSubmitted merged = firstOf(streams, NEW);
            assertThat(merged.ancestors())
                    .containsExactly(
                            new Ancestor(AncestorRelation.MERGED_FROM, PROPOSAL),
                            new Ancestor(AncestorRelation.MERGED_FROM, SECOND));
            assertThat(merged.submittedBy()).isEqualTo(FACILITATOR);
            assertThat(ProposalState.of(List.of(merged)).round().positions()).isEmpty();
        }

        @Test
        void isRefusedOfOneProposal() {
            var one = ProposalState.of(agreed());
            for (ProposalState[] ancestors : List.of(new ProposalState[] {one}, new ProposalState[] {one, one})) {
                var refusal = refusal(() -> merge(NEW, AREA, ancestors));
                assertThat(refusal.rule()).isEqualTo(PlanningRule.MERGES_SEVERAL);
                assertThat(refusal.facts()).isEqualTo(Map.of("ancestors", 1));
            }
        }

        @Test
        void isRefusedOfAProposalWithConsensus() {
            ProposalState done = ProposalState.of(then(agreed(), List.of(reached())));
            var refusal = refusal(() -> merge(NEW, AREA, done, second()));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.PROPOSAL_NOT_OPEN);
            assertThat(refusal.facts()).containsEntry("proposalId", PROPOSAL.toString());
        }

        @Test
        void isRefusedAcrossGroups() {
            ProposalState other = state(submitted(SECOND, id("other group"), ProposalKind.MEASURE));
            assertThat(refusal(() -> merge(NEW, AREA, ProposalState.of(agreed()), other))
                            .rule())
                    .isEqualTo(PlanningRule.PROPOSAL_OF_ANOTHER_GROUP);
        }

        @Test
        void isRefusedIntoOneOfThemselvesOrIntoAnotherArea() {
            assertThat(refusal(() -> merge(SECOND, AREA, ProposalState.of(agreed()), second()))
                            .rule())
                    .isEqualTo(PlanningRule.PROPOSAL_ID_NEW);
            assertThat(refusal(() -> merge(NEW, "families", ProposalState.of(agreed()), second()))
                            .rule())
                    .isEqualTo(PlanningRule.AREA_OF_THE_GROUP);
        }
    }

    @Nested
    class Splitting {

        @Test
        void endsTheProposalAndStartsNewOnesWithoutPositions() {
            Map<UUID, List<ProposalEvent>> streams = split(ProposalState.of(agreed()), NEW, SECOND);
            assertThat(streams.get(PROPOSAL)).isEqualTo(List.of(new ProposalSplit(PROPOSAL, List.of(NEW, SECOND))));
            for (UUID part : List.of(NEW, SECOND)) {
                ProposalSubmitted begun = firstOf(streams, part);
                assertThat(begun.ancestors()).containsExactly(new Ancestor(AncestorRelation.SPLIT_FROM, PROPOSAL));
                assertThat(begun.area()).isEqualTo(AREA);
                assertThat(begun.kind()).isEqualTo(ProposalKind.MEASURE);
            }
        }

        @Test
        void isRefusedIntoOne() {
            assertThat(refusal(() -> split(ProposalState.of(agreed()), NEW)).rule())
                    .isEqualTo(PlanningRule.SPLITS_INTO_SEVERAL);
        }

        @Test
        void isRefusedIntoTheSameTwiceAndIntoItself() {
            assertThat(refusal(() -> split(ProposalState.of(agreed()), NEW, NEW))
                            .rule())
                    .isEqualTo(PlanningRule.PROPOSAL_ID_NEW);
            assertThat(refusal(() -> split(ProposalState.of(agreed()), NEW, PROPOSAL))
                            .rule())
                    .isEqualTo(PlanningRule.PROPOSAL_ID_NEW);
        }

        @Test
        void isRefusedAfterConsensus() {
            ProposalState done = ProposalState.of(then(agreed(), List.of(reached())));
            assertThat(refusal(() -> split(done, NEW, SECOND)).rule()).isEqualTo(PlanningRule.PROPOSAL_NOT_OPEN);
        }
    }

    private static List<ProposalEvent> submit(String area, @Nullable Money cost, Occasion occasion) {
        return SubmissionDecider.decide(submitting(area, cost), Roster.of(group()), List.of(), occasion);
    }

    private static List<ProposalEvent> superseding(ProposalState earlier) {
        return SubmissionDecider.decide(
                submitting(AREA, null), Roster.of(group()), List.of(earlier, earlier), byMember("Uma"));
    }

    private static SubmitProposal submitting(String area, @Nullable Money cost) {
        return new SubmitProposal(
                PROPOSAL,
                GROUP,
                area,
                ProposalKind.MEASURE,
                "Doprava",
                WORDING,
                null,
                cost,
                List.of(),
                NO_TIES,
                List.of());
    }

    private static Map<UUID, List<ProposalEvent>> merge(UUID into, String area, ProposalState... ancestors) {
        List<UUID> ids = Arrays.stream(ancestors)
                .map(ancestor -> ancestor.origin().proposalId())
                .toList();
        var command = new MergeProposals(
                into,
                ids,
                area,
                ProposalKind.MEASURE,
                "Doprava",
                "Obojí",
                null,
                null,
                List.of(),
                new PlanningTies(null, null, null));
        return SubmissionDecider.decide(command, List.of(ancestors), Roster.of(group()), byFacilitator());
    }

    private static Map<UUID, List<ProposalEvent>> split(ProposalState state, UUID... into) {
        List<Part> parts = Arrays.stream(into)
                .map(part -> new Part(part, "Část", "Část " + part, null, null, List.of(), NO_TIES))
                .toList();
        return SubmissionDecider.decide(new SplitProposal(PROPOSAL, parts), state, Roster.of(group()), byFacilitator());
    }

    private static ProposalSubmitted firstOf(Map<UUID, List<ProposalEvent>> streams, UUID proposalId) {
        return (ProposalSubmitted) streams.getOrDefault(proposalId, List.of()).getFirst();
    }

    private static ProposalState second() {
        return state(submitted(SECOND, GROUP, ProposalKind.MEASURE));
    }

    private static ProposalState state(ProposalEvent... events) {
        return ProposalState.of(List.of(events));
    }
}
