package cz.tripartita.planning.proposal;

import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.PROPOSAL;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.byMember;
import static cz.tripartita.planning.PlanningSamples.byStrangeFacilitator;
import static cz.tripartita.planning.PlanningSamples.found;
import static cz.tripartita.planning.PlanningSamples.group;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.joined;
import static cz.tripartita.planning.PlanningSamples.left;
import static cz.tripartita.planning.PlanningSamples.meeting;
import static cz.tripartita.planning.PlanningSamples.on;
import static cz.tripartita.planning.PlanningSamples.opened;
import static cz.tripartita.planning.PlanningSamples.process;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.scheduled;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.proposal.ProposalSamples.agreed;
import static cz.tripartita.planning.proposal.ProposalSamples.amended;
import static cz.tripartita.planning.proposal.ProposalSamples.declared;
import static cz.tripartita.planning.proposal.ProposalSamples.reached;
import static cz.tripartita.planning.proposal.ProposalSamples.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.CountedPosition;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.meeting.MeetingOnTheDay;
import cz.tripartita.planning.process.Statutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConsensusTest {

    private static final List<ProposalEvent> OPEN_ROUND = List.of(submitted());

    @Nested
    class IsReached {

        @Test
        void whenEveryConditionHolds() {
            assertThat(declare(agreed(), group(), meeting()))
                    .containsExactly(new ConsensusReached(
                            PROPOSAL,
                            GROUP,
                            1,
                            MEETING,
                            1,
                            submitted().wordingDigest(),
                            List.of(
                                    counted("Clara", Side.COMMISSIONER, Position.AGREE, true),
                                    counted("Petr", Side.PROVIDER, Position.AGREE, true),
                                    counted("Uma", Side.USER, Position.AGREE, true)),
                            List.of(
                                    new SideAttendance(Side.COMMISSIONER, 1, 1),
                                    new SideAttendance(Side.PROVIDER, 1, 1),
                                    new SideAttendance(Side.USER, 1, 1)),
                            List.of()));
        }

        @Test
        void whenTheLastConditionThatFailedFallsAway() {
            List<GroupEvent> group = then(group(), joined("Pavla", Side.PROVIDER), joined("Ursula", Side.USER));
            List<MeetingEvent> meeting = then(
                    meeting(),
                    List.of(
                            found("Pavla", Side.PROVIDER, Attendance.ABSENT),
                            found("Ursula", Side.USER, Attendance.PRESENT)));
            List<ProposalEvent> proposal = then(
                    agreed(),
                    List.of(
                            declared("Petr", Side.PROVIDER, Position.STAND_ASIDE),
                            declared("Pavla", Side.PROVIDER, Position.OBJECT)));
            assertThat(refused(proposal, group, meeting).facts())
                    .isEqualTo(facts(
                            List.of(member("Ursula", "USER")),
                            List.of(objection("Pavla", "PROVIDER", false)),
                            List.of("PROVIDER")));
            proposal = then(proposal, List.of(declared("Ursula", Side.USER, Position.STAND_ASIDE)));
            assertThat(refused(proposal, group, meeting).facts()).containsEntry("missing", List.of());
            proposal = then(proposal, List.of(declared("Pavla", Side.PROVIDER, Position.AGREE)));
            assertThat(refused(proposal, group, meeting).facts())
                    .isEqualTo(facts(List.of(), List.of(), List.of("PROVIDER")));
            proposal = then(proposal, List.of(declared("Petr", Side.PROVIDER, Position.AGREE)));
            assertThat(declare(proposal, group, meeting)).hasSize(1);
        }

        @Test
        void withAMemberWhoStandsAsideAndIsKeptInTheRecord() {
            List<GroupEvent> group = then(group(), joined("Ursula", Side.USER));
            List<MeetingEvent> meeting = then(meeting(), List.of(found("Ursula", Side.USER, Attendance.PRESENT)));
            List<ProposalEvent> proposal = then(agreed(), List.of(declared("Ursula", Side.USER, Position.STAND_ASIDE)));
            assertThat(consensus(proposal, group, meeting).positions())
                    .contains(counted("Ursula", Side.USER, Position.STAND_ASIDE, true));
        }

        @Test
        void withoutThePositionOfAMemberWhoIsNotThere() {
            List<GroupEvent> group = then(group(), joined("Ursula", Side.USER), joined("Ulrika", Side.USER));
            List<MeetingEvent> meeting = then(meeting(), List.of(found("Ursula", Side.USER, Attendance.EXCUSED)));
            ConsensusReached consensus = consensus(agreed(), group, meeting);
            assertThat(consensus.positions()).hasSize(3);
            assertThat(consensus.attendance()).contains(new SideAttendance(Side.USER, 3, 1));
        }

        @Test
        void afterTheObjectionOfAMemberWhoLeftHasLapsed() {
            List<GroupEvent> group = then(group(), joined("Pavla", Side.PROVIDER));
            List<ProposalEvent> proposal = then(agreed(), List.of(declared("Pavla", Side.PROVIDER, Position.OBJECT)));
            assertThat(refused(proposal, group, meeting()).rule()).isEqualTo(PlanningRule.CONSENSUS_CONDITIONS_NOT_MET);
            List<GroupEvent> gone = then(group, List.of(left("Pavla")));
            assertThat(consensus(proposal, gone, meeting()).positions()).hasSize(3);
        }

        @Test
        void underTheStatuteOfTheDay() {
            Occasion july = on(LocalDate.of(2026, 7, 1), byFacilitator());
            var reached = (ConsensusReached)
                    declare(agreed(), group(), meeting(), 1, july).getFirst();
            assertThat(reached.statuteVersion()).isEqualTo(2);
        }

        @Test
        void onTheWordingOfTheLastRound() {
            List<ProposalEvent> proposal = then(
                    agreed(),
                    List.of(
                            amended(),
                            declared(2, "Clara", Side.COMMISSIONER, Position.AGREE),
                            declared(2, "Petr", Side.PROVIDER, Position.AGREE),
                            declared(2, "Uma", Side.USER, Position.AGREE)));
            var reached = (ConsensusReached)
                    declare(proposal, group(), meeting(), 2, byFacilitator()).getFirst();
            assertThat(reached.wordingDigest()).isEqualTo(amended().wordingDigest());
            assertThat(reached.round()).isEqualTo(2);
        }
    }

    @Nested
    class IsRefused {

        @Test
        void whileAPositionOfAMemberPresentIsMissing() {
            List<GroupEvent> group = then(group(), joined("Pavla", Side.PROVIDER));
            List<MeetingEvent> meeting = then(meeting(), List.of(found("Pavla", Side.PROVIDER, Attendance.PRESENT)));
            assertThat(refused(agreed(), group, meeting).facts())
                    .isEqualTo(facts(List.of(member("Pavla", "PROVIDER")), List.of(), List.of()));
        }

        @Test
        void whileAMemberPresentObjects() {
            List<GroupEvent> group = then(group(), joined("Pavla", Side.PROVIDER));
            List<MeetingEvent> meeting = then(meeting(), List.of(found("Pavla", Side.PROVIDER, Attendance.PRESENT)));
            List<ProposalEvent> proposal = then(agreed(), List.of(declared("Pavla", Side.PROVIDER, Position.OBJECT)));
            assertThat(refused(proposal, group, meeting).facts())
                    .isEqualTo(facts(List.of(), List.of(objection("Pavla", "PROVIDER", true)), List.of()));
        }

        @Test
        void whileAMemberWhoIsNotThereObjects() {
            List<GroupEvent> group = then(group(), joined("Pavla", Side.PROVIDER));
            List<ProposalEvent> proposal = then(agreed(), List.of(declared("Pavla", Side.PROVIDER, Position.OBJECT)));
            for (Attendance attendance : List.of(Attendance.ABSENT, Attendance.EXCUSED)) {
                List<MeetingEvent> meeting = then(meeting(), List.of(found("Pavla", Side.PROVIDER, attendance)));
                assertThat(refused(proposal, group, meeting).facts())
                        .isEqualTo(facts(List.of(), List.of(objection("Pavla", "PROVIDER", false)), List.of()));
            }
        }

        @Test
        void whileNobodyPresentOfASideAgrees() {
            List<GroupEvent> group = then(group(), joined("Pavla", Side.PROVIDER));
            List<MeetingEvent> meeting = then(meeting(), List.of(found("Pavla", Side.PROVIDER, Attendance.ABSENT)));
            List<ProposalEvent> proposal = then(
                    agreed(),
                    List.of(
                            declared("Petr", Side.PROVIDER, Position.STAND_ASIDE),
                            declared("Pavla", Side.PROVIDER, Position.AGREE)));
            assertThat(refused(proposal, group, meeting).facts())
                    .isEqualTo(facts(List.of(), List.of(), List.of("PROVIDER")));
        }

        @Test
        void whereASideHasNoMember() {
            List<GroupEvent> group = then(group(), List.of(left("Uma")));
            assertThat(refused(agreed(), group, meeting()).facts())
                    .isEqualTo(Map.of(
                            "missing", List.of(),
                            "objections", List.of(),
                            "sidesWithoutAgreement", List.of(),
                            "sidesWithoutMember", List.of("USER")));
        }

        @Test
        void forAnotherRoundThanTheOpenOne() {
            var refusal = refusal(() -> declare(agreed(), group(), meeting(), 2, byFacilitator()));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.ROUND_NOT_OPEN);
            assertThat(refusal.facts()).isEqualTo(Map.of("round", 2, "openRound", 1));
        }

        @Test
        void beforeTheOpeningOfTheMeetingAndAfterItsClosing() {
            List<MeetingEvent> closed = then(meeting(), List.of(new MeetingClosed(MEETING, GROUP, List.of(), true)));
            for (List<MeetingEvent> meeting : List.of(List.of(scheduled()), closed)) {
                var refusal = refused(agreed(), group(), meeting);
                assertThat(refusal.rule()).isEqualTo(PlanningRule.MEETING_NOT_OPEN);
                assertThat(refusal.facts()).containsKeys("meetingId", "phase");
            }
        }

        @Test
        void onADayBeforeTheOpening() {
            Occasion yesterday = on(DAY.minusDays(1), byFacilitator());
            assertThat(refusal(() -> declare(agreed(), group(), meeting(), 1, yesterday))
                            .rule())
                    .isEqualTo(PlanningRule.MEETING_NOT_OPEN);
        }

        @Test
        void atAMeetingOfAnotherGroup() {
            var other = (MeetingScheduled) scheduled();
            MeetingEvent elsewhere = new MeetingScheduled(
                    MEETING,
                    id("other group"),
                    other.municipality(),
                    other.startsAt(),
                    other.place(),
                    other.agenda(),
                    other.invited());
            var refusal = refused(agreed(), group(), List.of(elsewhere, opened()));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.MEETING_OF_ANOTHER_GROUP);
            assertThat(refusal.facts())
                    .containsEntry("meetingOf", id("other group").toString());
        }

        @Test
        void whereTheProposalIsNotOnTheAgenda() {
            var other = (MeetingScheduled) scheduled();
            MeetingEvent without = new MeetingScheduled(
                    MEETING,
                    GROUP,
                    other.municipality(),
                    other.startsAt(),
                    other.place(),
                    List.of(
                            new AgendaItem("Zahájení", null, null),
                            new AgendaItem("Jiný", id("another proposal"), null)),
                    other.invited());
            List<MeetingEvent> meeting =
                    then(List.of(without), meeting().subList(1, meeting().size()));
            assertThat(refused(agreed(), group(), meeting).rule()).isEqualTo(PlanningRule.PROPOSAL_NOT_ON_AGENDA);
        }

        @Test
        void afterAnAmendmentUntilEverybodyHasDeclaredAnew() {
            List<ProposalEvent> proposal = then(agreed(), List.of(amended()));
            var refusal = refusal(() -> declare(proposal, group(), meeting(), 2, byFacilitator()));
            assertThat(refusal.facts())
                    .isEqualTo(facts(
                            List.of(member("Clara", "COMMISSIONER"), member("Petr", "PROVIDER"), member("Uma", "USER")),
                            List.of(),
                            List.of("COMMISSIONER", "PROVIDER", "USER")));
        }

        @Test
        void untilAMemberWhoCameBackHasDeclaredAnew() {
            List<GroupEvent> back =
                    then(group(), List.of(left("Petr")), joined("Petr", Side.PROVIDER, id("second membership")));
            List<MeetingEvent> meeting = then(
                    meeting(),
                    List.of(new MeetingEvent.AttendanceRecorded(
                            MEETING, id("Petr"), id("second membership"), Side.PROVIDER, Attendance.PRESENT)));
            assertThat(refused(agreed(), back, meeting).facts())
                    .isEqualTo(facts(List.of(member("Petr", "PROVIDER")), List.of(), List.of("PROVIDER")));
        }

        @Test
        void whenItWasReachedBefore() {
            List<ProposalEvent> proposal = then(agreed(), List.of(reached()));
            var refusal = refused(proposal, group(), meeting());
            assertThat(refusal.rule()).isEqualTo(PlanningRule.PROPOSAL_NOT_OPEN);
            assertThat(refusal.facts()).containsEntry("status", "CONSENSUS_REACHED");
        }

        @Test
        void toWhoDoesNotLeadTheGroup() {
            for (Occasion occasion : List.of(byStrangeFacilitator(), byMember("Uma"))) {
                assertThat(refusal(() -> declare(agreed(), group(), meeting(), 1, occasion))
                                .rule())
                        .isEqualTo(PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
            }
        }

        @Test
        void whereNobodyHasDeclaredAndNobodyIsThere() {
            assertThat(refused(OPEN_ROUND, group(), List.of(scheduled(), opened()))
                            .facts())
                    .isEqualTo(facts(List.of(), List.of(), List.of("COMMISSIONER", "PROVIDER", "USER")));
        }
    }

    private static List<ProposalEvent> declare(
            List<ProposalEvent> proposal, List<GroupEvent> group, List<MeetingEvent> meeting) {
        return declare(proposal, group, meeting, 1, byFacilitator());
    }

    private static List<ProposalEvent> declare(
            List<ProposalEvent> proposal,
            List<GroupEvent> group,
            List<MeetingEvent> meeting,
            int round,
            Occasion occasion) {
        return ConclusionDecider.decide(
                new DeclareConsensus(PROPOSAL, MEETING, round),
                ProposalState.of(proposal),
                Roster.of(group),
                MeetingOnTheDay.of(meeting),
                Statutes.of(process()).inEffectOn(occasion.happenedOn()),
                occasion);
    }

    private static ConsensusReached consensus(
            List<ProposalEvent> proposal, List<GroupEvent> group, List<MeetingEvent> meeting) {
        return (ConsensusReached) declare(proposal, group, meeting).getFirst();
    }

    private static RuleBroken refused(
            List<ProposalEvent> proposal, List<GroupEvent> group, List<MeetingEvent> meeting) {
        return refusal(() -> declare(proposal, group, meeting));
    }

    private static CountedPosition counted(String name, Side side, Position position, boolean present) {
        return new CountedPosition(
                id(name),
                id("membership of " + name),
                side,
                side == Side.USER ? null : id("organisation of " + name),
                position,
                present);
    }

    private static Map<String, Object> facts(List<?> missing, List<?> objections, List<?> sidesWithoutAgreement) {
        return Map.of(
                "missing", missing,
                "objections", objections,
                "sidesWithoutAgreement", sidesWithoutAgreement,
                "sidesWithoutMember", List.of());
    }

    private static Map<String, Object> member(String name, String side) {
        return Map.of("memberId", id(name).toString(), "side", side);
    }

    private static Map<String, Object> objection(String name, String side, boolean present) {
        return Map.of("memberId", id(name).toString(), "side", side, "present", present);
    }
}
