package cz.tripartita.planning.proposal;

import static cz.tripartita.planning.PlanningSamples.FACILITATOR;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.PROPOSAL;
import static cz.tripartita.planning.PlanningSamples.by;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.byMember;
import static cz.tripartita.planning.PlanningSamples.byStrangeFacilitator;
import static cz.tripartita.planning.PlanningSamples.group;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.joined;
import static cz.tripartita.planning.PlanningSamples.left;
import static cz.tripartita.planning.PlanningSamples.meeting;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.scheduled;
import static cz.tripartita.planning.PlanningSamples.text;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.proposal.ProposalSamples.agreed;
import static cz.tripartita.planning.proposal.ProposalSamples.declared;
import static cz.tripartita.planning.proposal.ProposalSamples.reached;
import static cz.tripartita.planning.proposal.ProposalSamples.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ClosedWithoutConsensus;
import cz.tripartita.planning.events.ProposalEvent.ProposalAdjourned;
import cz.tripartita.planning.events.ProposalEvent.ProposalResumed;
import cz.tripartita.planning.events.ProposalEvent.ProposalSuperseded;
import cz.tripartita.planning.events.ProposalEvent.ProposalWithdrawn;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.meeting.MeetingOnTheDay;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EndingTest {

    private static final ProposalEvent ADJOURNED = new ProposalAdjourned(PROPOSAL, 1, "chybí čísla");
    private static final UUID SUCCESSOR = id("successor");

    @Nested
    class Adjourning {

        @Test
        void keepsTheRoundWithItsPositionsUntilTheProposalIsResumed() {
            assertThat(adjourn(1, byFacilitator(), agreed())).containsExactly(ADJOURNED);
            List<ProposalEvent> adjourned = then(agreed(), List.of(ADJOURNED));
            assertThat(resume(byFacilitator(), adjourned)).containsExactly(new ProposalResumed(PROPOSAL, 1));
            ProposalState resumed = ProposalState.of(then(adjourned, List.of(new ProposalResumed(PROPOSAL, 1))));
            assertThat(resumed.open().round().positions()).hasSize(3);
        }

        @Test
        void isRefusedTwiceAndForAnotherRound() {
            assertThat(refusal(() -> adjourn(1, byFacilitator(), then(agreed(), List.of(ADJOURNED))))
                            .facts())
                    .containsEntry("status", "ADJOURNED");
            assertThat(refusal(() -> adjourn(2, byFacilitator(), agreed())).rule())
                    .isEqualTo(PlanningRule.ROUND_NOT_OPEN);
        }

        @Test
        void isForWhoLeadsTheGroup() {
            assertThat(refusal(() -> adjourn(1, byStrangeFacilitator(), agreed()))
                            .rule())
                    .isEqualTo(PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
        }
    }

    @Nested
    class Resuming {

        @Test
        void isAlreadySoOfAnOpenProposalAndRefusedOfOneThatIsOver() {
            assertThat(resume(byFacilitator(), agreed())).isEmpty();
            assertThat(refusal(() -> resume(byFacilitator(), then(agreed(), List.of(reached()))))
                            .rule())
                    .isEqualTo(PlanningRule.PROPOSAL_NOT_OPEN);
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void isForTheAuthorAlone() {
            assertThat(withdraw(byMember("Uma"), agreed()))
                    .containsExactly(new ProposalWithdrawn(PROPOSAL, 1, text("reason"), id("Uma")));
            for (Occasion other : List.of(byMember("Petr"), byFacilitator(), by("head", id("Head")))) {
                assertThat(refusal(() -> withdraw(other, agreed())).rule()).isEqualTo(PlanningRule.WITHDRAWN_BY_AUTHOR);
            }
        }

        @Test
        void isPossibleWhileAdjournedAndRefusedAfterConsensus() {
            assertThat(withdraw(byMember("Uma"), then(agreed(), List.of(ADJOURNED))))
                    .hasSize(1);
            assertThat(refusal(() -> withdraw(byMember("Uma"), then(agreed(), List.of(reached()))))
                            .rule())
                    .isEqualTo(PlanningRule.PROPOSAL_NOT_OPEN);
        }
    }

    @Nested
    class ClosingWithoutConsensus {

        @Test
        void keepsTheObjectionsThatStand() {
            List<GroupEvent> group =
                    then(group(), joined("Pavla", Side.PROVIDER), joined("Gone", Side.PROVIDER), List.of(left("Gone")));
            List<ProposalEvent> proposal = then(
                    agreed(),
                    List.of(
                            declared("Uma", Side.USER, Position.OBJECT),
                            declared("Pavla", Side.PROVIDER, Position.OBJECT),
                            declared("Gone", Side.PROVIDER, Position.OBJECT)));
            assertThat(close(1, proposal, group, meeting(), byFacilitator()))
                    .containsExactly(new ClosedWithoutConsensus(
                            PROPOSAL, 1, MEETING, "neshoda", List.of(id("Uma"), id("Pavla"))));
        }

        @Test
        void isRefusedOutsideAnOpenMeeting() {
            assertThat(refusal(() -> close(1, agreed(), group(), List.of(scheduled()), byFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.MEETING_NOT_OPEN);
        }

        @Test
        void isRefusedForAnotherRoundAndToWhoDoesNotLeadTheGroup() {
            assertThat(refusal(() -> close(2, agreed(), group(), meeting(), byFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.ROUND_NOT_OPEN);
            assertThat(refusal(() -> close(1, agreed(), group(), meeting(), byMember("Uma")))
                            .rule())
                    .isEqualTo(PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
        }
    }

    @Nested
    class Superseding {

        @Test
        void followsTheConsensusOfTheSuccessor() {
            assertThat(supersede(List.of(submitted(), reached()), successor(true)))
                    .containsExactly(new ProposalSuperseded(PROPOSAL, SUCCESSOR));
        }

        @Test
        void isAlreadySoTheSecondTime() {
            assertThat(supersede(
                            List.of(submitted(), reached(), new ProposalSuperseded(PROPOSAL, SUCCESSOR)),
                            successor(true)))
                    .isEmpty();
        }

        @Test
        void isRefusedBeforeTheConsensusOfTheSuccessor() {
            var refusal = refusal(() -> supersede(List.of(submitted(), reached()), successor(false)));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.SUCCESSOR_HAS_CONSENSUS);
            assertThat(refusal.facts()).isEqualTo(Map.of("successorId", SUCCESSOR.toString(), "status", "OPEN"));
        }

        @Test
        void isRefusedByAProposalThatDoesNotNameThisOne() {
            List<ProposalEvent> stranger =
                    List.of(submitted(SUCCESSOR, GROUP, ProposalKind.MEASURE), reached(SUCCESSOR));
            assertThat(refusal(() -> supersede(List.of(submitted(), reached()), stranger))
                            .rule())
                    .isEqualTo(PlanningRule.SUCCESSOR_HAS_CONSENSUS);
        }

        @Test
        void isRefusedOfAProposalWithoutConsensus() {
            assertThat(refusal(() -> supersede(List.of(submitted()), successor(true)))
                            .rule())
                    .isEqualTo(PlanningRule.SUPERSEDES_ONLY_CONSENSUS);
        }
    }

    @Test
    void leavesNothingOpenAfterIt() {
        List<ProposalEvent> endings = List.of(
                reached(),
                new ProposalWithdrawn(PROPOSAL, 1, null, FACILITATOR),
                new ClosedWithoutConsensus(PROPOSAL, 1, MEETING, "neshoda", List.of()),
                new ProposalEvent.ProposalMerged(PROPOSAL, SUCCESSOR),
                new ProposalEvent.ProposalSplit(PROPOSAL, List.of(SUCCESSOR)),
                new ProposalSuperseded(PROPOSAL, SUCCESSOR));
        for (ProposalEvent ending : endings) {
            ProposalState over = ProposalState.of(then(agreed(), List.of(ending)));
            assertThat(refusal(over::open).rule()).isEqualTo(PlanningRule.PROPOSAL_NOT_OPEN);
        }
    }

    private static List<ProposalEvent> adjourn(int round, Occasion occasion, List<ProposalEvent> before) {
        var command = new AdjournProposal(PROPOSAL, round, "chybí čísla");
        return PauseDecider.decide(command, ProposalState.of(before), Roster.of(group()), occasion);
    }

    private static List<ProposalEvent> resume(Occasion occasion, List<ProposalEvent> before) {
        return PauseDecider.decide(
                new ResumeProposal(PROPOSAL), ProposalState.of(before), Roster.of(group()), occasion);
    }

    private static List<ProposalEvent> withdraw(Occasion occasion, List<ProposalEvent> before) {
        return PauseDecider.decide(new WithdrawProposal(PROPOSAL, text("reason")), ProposalState.of(before), occasion);
    }

    private static List<ProposalEvent> close(
            int round,
            List<ProposalEvent> before,
            List<GroupEvent> group,
            List<MeetingEvent> meeting,
            Occasion occasion) {
        return ConclusionDecider.decide(
                new CloseWithoutConsensus(PROPOSAL, round, MEETING, "neshoda"),
                ProposalState.of(before),
                Roster.of(group),
                MeetingOnTheDay.of(meeting),
                occasion);
    }

    private static List<ProposalEvent> successor(boolean reached) {
        List<ProposalEvent> open = List.of(submitted(SUCCESSOR, GROUP, ProposalKind.MEASURE, PROPOSAL));
        return reached ? then(open, List.of(reached(SUCCESSOR, PROPOSAL))) : open;
    }

    private static List<ProposalEvent> supersede(List<ProposalEvent> before, List<ProposalEvent> successor) {
        return ConclusionDecider.decide(
                new SupersedeProposal(PROPOSAL, SUCCESSOR), ProposalState.of(before), ProposalState.of(successor));
    }
}
