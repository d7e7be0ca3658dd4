package cz.tripartita.planning.proposal;

import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.FACILITATOR;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.PROPOSAL;
import static cz.tripartita.planning.PlanningSamples.adopted;
import static cz.tripartita.planning.PlanningSamples.by;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.byMember;
import static cz.tripartita.planning.PlanningSamples.byStrangeFacilitator;
import static cz.tripartita.planning.PlanningSamples.found;
import static cz.tripartita.planning.PlanningSamples.group;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.left;
import static cz.tripartita.planning.PlanningSamples.meeting;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.scheduled;
import static cz.tripartita.planning.PlanningSamples.text;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.proposal.ProposalSamples.AMENDED;
import static cz.tripartita.planning.proposal.ProposalSamples.WORDING;
import static cz.tripartita.planning.proposal.ProposalSamples.agreed;
import static cz.tripartita.planning.proposal.ProposalSamples.amended;
import static cz.tripartita.planning.proposal.ProposalSamples.declared;
import static cz.tripartita.planning.proposal.ProposalSamples.reached;
import static cz.tripartita.planning.proposal.ProposalSamples.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.StatuteSample;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.planning.events.ProposalEvent.ProposalAdjourned;
import cz.tripartita.planning.events.ProposalEvent.WordingAmended;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.meeting.MeetingOnTheDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTest {

    private static final List<ProposalEvent> SUBMITTED = List.of(submitted());

    @Nested
    class DeclaringAPosition {

        @Test
        void isPersonal() {
            assertThat(declare(SUBMITTED, Position.AGREE, null, byMember("Petr")))
                    .containsExactly(declared("Petr", Side.PROVIDER, Position.AGREE));
            assertThat(refusal(() -> declare(SUBMITTED, Position.AGREE, null, byMember("Uma")))
                            .rule())
                    .isEqualTo(PlanningRule.POSITION_IS_PERSONAL);
        }

        @Test
        void isPersonalInEveryRole() {
            assertThat(declare(SUBMITTED, Position.AGREE, null, by("coordinator", id("Petr"))))
                    .hasSize(1);
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"OBJECT", "STAND_ASIDE"})
        void needsAReasonUnlessTheMemberAgrees(Position position) {
            assertThat(declare(SUBMITTED, position, text("reason of Petr"), byMember("Petr")))
                    .containsExactly(declared("Petr", Side.PROVIDER, position));
            var refusal = refusal(() -> declare(SUBMITTED, position, null, byMember("Petr")));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.POSITION_NEEDS_REASON);
            assertThat(refusal.facts())
                    .isEqualTo(Map.of("memberId", id("Petr").toString(), "position", position.name()));
        }

        @Test
        void mayChangeInTheOpenRoundAndIsAlreadySoOtherwise() {
            List<ProposalEvent> agreed = agreed();
            assertThat(declare(agreed, Position.AGREE, null, byMember("Petr"))).isEmpty();
            assertThat(declare(agreed, Position.OBJECT, text("reason of Petr"), byMember("Petr")))
                    .hasSize(1);
        }

        @Test
        void isRefusedForARoundThatIsNotOpen() {
            List<ProposalEvent> second = then(SUBMITTED, List.of(amended()));
            var refusal = refusal(() -> declare(second, Position.AGREE, null, byMember("Petr")));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.ROUND_NOT_OPEN);
            assertThat(refusal.facts()).isEqualTo(Map.of("round", 1, "openRound", 2));
        }

        @Test
        void isRefusedWhileTheProposalIsNotOpen() {
            List<ProposalEvent> adjourned = then(SUBMITTED, List.of(new ProposalAdjourned(PROPOSAL, 1, "chybí čísla")));
            for (List<ProposalEvent> closed : List.of(adjourned, then(agreed(), List.of(reached())))) {
                assertThat(refusal(() -> declare(closed, Position.AGREE, null, byMember("Petr")))
                                .rule())
                        .isEqualTo(PlanningRule.PROPOSAL_NOT_OPEN);
            }
        }

        @Test
        void wantsANewSignatureOnlyWhereTheStatuteSaysSo() {
            var command = declaring(Position.AGREE, null, false);
            Roster roster = Roster.of(group());
            var silent = adopted(1, DAY, StatuteSample.usual(2));
            var anew = adopted(1, DAY, StatuteSample.usual(2).signedAnew());
            var sameVersion = adopted(1, DAY, StatuteSample.usual(1).signedAnew());

            assertThatCode(() -> RoundDecider.requireSignature(command, roster, silent))
                    .doesNotThrowAnyException();
            assertThatCode(() -> RoundDecider.requireSignature(command, roster, sameVersion))
                    .doesNotThrowAnyException();
            var refusal = refusal(() -> RoundDecider.requireSignature(command, roster, anew));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.RULES_SIGNED_ANEW);
            assertThat(refusal.facts()).containsEntry("signed", 1).containsEntry("wanted", 2);
        }

        @Test
        void isRefusedToWhoIsNoMember() {
            List<GroupEvent> gone = then(group(), List.of(left("Petr")));
            var command = declaring(Position.AGREE, null, false);
            var refusal = refusal(() ->
                    RoundDecider.decide(command, ProposalState.of(SUBMITTED), Roster.of(gone), null, byMember("Petr")));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.ONLY_MEMBERS_TAKE_POSITIONS);
            assertThat(refusal.facts()).containsEntry("memberId", id("Petr").toString());
        }
    }

    @Nested
    class DeclaringOnBehalf {

        @Test
        void keepsBothPersonsAndTheMeeting() {
            assertThat(onBehalf(meeting(), byFacilitator()))
                    .containsExactly(new PositionDeclared(
                            PROPOSAL,
                            1,
                            id("Petr"),
                            id("membership of Petr"),
                            Side.PROVIDER,
                            id("organisation of Petr"),
                            Position.AGREE,
                            null,
                            FACILITATOR,
                            MEETING));
        }

        @Test
        void isRefusedOutsideAMeeting() {
            assertThat(refusal(() -> declare(SUBMITTED, Position.AGREE, null, byFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.ON_BEHALF_ONLY_AT_MEETING);
        }

        @Test
        void isRefusedAtAMeetingThatIsNotOpen() {
            assertThat(refusal(() -> onBehalf(List.of(scheduled()), byFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.MEETING_NOT_OPEN);
        }

        @Test
        void isRefusedForAMemberWhoIsNotThere() {
            List<MeetingEvent> excused = then(meeting(), List.of(found("Petr", Side.PROVIDER, Attendance.EXCUSED)));
            var refusal = refusal(() -> onBehalf(excused, byFacilitator()));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.ON_BEHALF_ONLY_OF_PRESENT);
            assertThat(refusal.facts()).isEqualTo(Map.of("memberId", id("Petr").toString(), "side", "PROVIDER"));
        }

        @Test
        void isRefusedToTheFacilitatorOfAnotherGroup() {
            assertThat(refusal(() -> onBehalf(meeting(), byStrangeFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
        }
    }

    @Nested
    class AmendingTheWording {

        @Test
        void closesTheRoundAndOpensTheNextWithoutPositions() {
            List<ProposalEvent> events = amend(agreed(), 1, AMENDED, byMember("Uma"));
            assertThat(events).containsExactly(amended());
            Round next = ProposalState.of(then(agreed(), events)).round();
            assertThat(next.number()).isEqualTo(2);
            assertThat(next.positions()).isEmpty();
        }

        @Test
        void isForTheAuthorAndWhoLeadsTheGroup() {
            assertThat(amend(SUBMITTED, 1, AMENDED, byFacilitator()))
                    .first()
                    .isInstanceOfSatisfying(
                            WordingAmended.class,
                            event -> assertThat(event.amendedBy()).isEqualTo(FACILITATOR));
            assertThat(refusal(() -> amend(SUBMITTED, 1, AMENDED, byMember("Petr")))
                            .rule())
                    .isEqualTo(PlanningRule.AMENDED_BY_AUTHOR_OR_STAFF);
            assertThat(refusal(() -> amend(SUBMITTED, 1, AMENDED, byStrangeFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
        }

        @Test
        void isNoLongerForAnAuthorWhoLeft() {
            Roster gone = Roster.of(then(group(), List.of(left("Uma"))));
            var command = new AmendWording(PROPOSAL, 1, AMENDED, "věk");
            assertThat(refusal(() -> RoundDecider.decide(command, ProposalState.of(SUBMITTED), gone, byMember("Uma")))
                            .rule())
                    .isEqualTo(PlanningRule.PROPOSES_ONLY_IN_OWN_GROUPS);
        }

        @Test
        void isRefusedToTheVerySameWording() {
            var refusal = refusal(() -> amend(SUBMITTED, 1, WORDING, byMember("Uma")));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.AMENDMENT_CHANGES_WORDING);
            assertThat(refusal.facts()).containsEntry("round", 1);
        }

        @Test
        void isRefusedForARoundThatIsNotOpen() {
            List<ProposalEvent> second = then(SUBMITTED, List.of(amended()));
            assertThat(refusal(() -> amend(second, 1, WORDING, byMember("Uma"))).rule())
                    .isEqualTo(PlanningRule.ROUND_NOT_OPEN);
        }

        @Test
        void isRefusedAfterConsensus() {
            List<ProposalEvent> reached = then(agreed(), List.of(reached()));
            assertThat(refusal(() -> amend(reached, 1, AMENDED, byMember("Uma")))
                            .rule())
                    .isEqualTo(PlanningRule.PROPOSAL_NOT_OPEN);
        }
    }

    @Test
    void keepsItsWordingByTheDigestThatAnybodyCanCompute() {
        assertThat(Wording.of("abc").digest())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Wording.of("žluťoučký kůň").digest())
                .isEqualTo("64258c52557f723dc1a556bbd6fd1e1e9914c9a296cc078d5ae5e3c73919db27");
    }

    private static List<ProposalEvent> declare(
            List<ProposalEvent> before, Position position, @Nullable ErasableText reason, Occasion occasion) {
        return RoundDecider.decide(
                declaring(position, reason, false), ProposalState.of(before), Roster.of(group()), null, occasion);
    }

    private static List<ProposalEvent> onBehalf(List<MeetingEvent> meeting, Occasion occasion) {
        return RoundDecider.decide(
                declaring(Position.AGREE, null, true),
                ProposalState.of(SUBMITTED),
                Roster.of(group()),
                MeetingOnTheDay.of(meeting),
                occasion);
    }

    private static DeclarePosition declaring(Position position, @Nullable ErasableText reason, boolean atMeeting) {
        return new DeclarePosition(PROPOSAL, 1, id("Petr"), position, reason, atMeeting ? MEETING : null);
    }

    private static List<ProposalEvent> amend(List<ProposalEvent> before, int round, String wording, Occasion occasion) {
        return RoundDecider.decide(
                new AmendWording(PROPOSAL, round, wording, "věk"),
                ProposalState.of(before),
                Roster.of(group()),
                occasion);
    }
}
