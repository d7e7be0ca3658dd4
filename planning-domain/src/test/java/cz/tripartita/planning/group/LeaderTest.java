package cz.tripartita.planning.group;

import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.adopted;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.byMember;
import static cz.tripartita.planning.PlanningSamples.emptyGroup;
import static cz.tripartita.planning.PlanningSamples.found;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.joined;
import static cz.tripartita.planning.PlanningSamples.left;
import static cz.tripartita.planning.PlanningSamples.on;
import static cz.tripartita.planning.PlanningSamples.opened;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.scheduled;
import static cz.tripartita.planning.PlanningSamples.text;
import static cz.tripartita.planning.PlanningSamples.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.StatuteSample;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.LeaderElected;
import cz.tripartita.planning.events.GroupEvent.LeaderNotElected;
import cz.tripartita.planning.events.GroupEvent.LeaderNotRecalled;
import cz.tripartita.planning.events.GroupEvent.LeaderRecalled;
import cz.tripartita.planning.events.GroupEvent.LeaderSeatVacated;
import cz.tripartita.planning.events.LeaderSeatEnd;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaderTest {

    private static final StatuteAdopted STATUTE =
            adopted(1, LocalDate.of(2020, 7, 13), StatuteSample.usual(1).leaders(12));
    private static final LocalDate TERM_END = LocalDate.of(2027, 5, 12);

    /** A group of members 1, 2, … of the side of users. */
    private static List<GroupEvent> members(int count) {
        List<GroupEvent> group = emptyGroup();
        for (int i = 1; i <= count; i++) {
            group = then(group, joined("member " + i, Side.USER));
        }
        return group;
    }

    private static Presence present(int count) {
        List<MeetingEvent> meeting = new ArrayList<>(List.of(scheduled(), opened()));
        for (int i = 1; i <= count; i++) {
            meeting.add(found("member " + i, Side.USER, Attendance.PRESENT));
        }
        return Presence.of(meeting);
    }

    private static List<GroupEvent> elect(
            List<GroupEvent> group, Presence meeting, String candidate, int ballotsFor, StatuteAdopted statute) {
        var command = new ElectLeader(GROUP, MEETING, id("membership of " + candidate), ballotsFor);
        return LeaderDecider.decide(command, Roster.of(group), meeting, statute, byFacilitator());
    }

    private static List<GroupEvent> elect(int members, int present, int ballotsFor) {
        return elect(members(members), present(present), "member 1", ballotsFor, STATUTE);
    }

    private static GroupEvent elected(BallotResult ballots) {
        return new LeaderElected(
                GROUP, PROCESS, MEETING, id("membership of member 1"), id("member 1"), DAY, TERM_END, ballots, 1);
    }

    private static List<GroupEvent> led() {
        return then(members(9), List.of(elected(new BallotResult(9, 6, 6, 4))));
    }

    @Nested
    class Election {

        @ParameterizedTest(name = "of {0} members {1} are enough and {2} are not")
        @CsvSource({"9, 6, 5", "10, 7, 6", "11, 8, 7"})
        void wantsTwoThirdsOfTheMembers(int members, int enough, int tooFew) {
            assertThat(elect(members, enough, enough))
                    .containsExactly(elected(new BallotResult(members, enough, enough, enough)));
            RuleBroken refusal = refusal(() -> elect(members, tooFew, tooFew));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.QUORUM_REACHED);
            assertThat(refusal.facts())
                    .containsAllEntriesOf(Map.of("members", members, "present", tooFew, "quorum", "2/3"));
        }

        @Test
        void failsWithExactlyHalfOfTheBallotsAndSucceedsWithOneMore() {
            assertThat(elect(9, 6, 3))
                    .containsExactly(new LeaderNotElected(
                            GROUP,
                            MEETING,
                            id("membership of member 1"),
                            id("member 1"),
                            DAY,
                            new BallotResult(9, 6, 6, 3),
                            1));
            assertThat(elect(9, 6, 4)).containsExactly(elected(new BallotResult(9, 6, 6, 4)));
        }

        @Test
        void leavesTheSeatAsItWasWhereItFails() {
            Roster after = Roster.of(then(led(), elect(led(), present(6), "member 2", 3, STATUTE)));

            assertThat(after.leaderOn(DAY).orElseThrow().memberId()).isEqualTo(id("member 1"));
        }

        @Test
        void isRefusedWithMoreBallotsThanArePresent() {
            assertThat(refusal(() -> elect(9, 6, 7)).rule()).isEqualTo(PlanningRule.BALLOTS_HELD);
        }

        @Test
        void givesMembersOfOneOrganisationOneBallotWhereTheStatuteSaysSo() {
            List<GroupEvent> group =
                    then(joinedTogether("Petr"), joinedTogether("Pavla").subList(1, 4), joined("Uma", Side.USER));
            Presence all = Presence.of(List.of(
                    scheduled(),
                    opened(),
                    found("Petr", Side.PROVIDER, Attendance.PRESENT),
                    found("Pavla", Side.PROVIDER, Attendance.PRESENT),
                    found("Uma", Side.USER, Attendance.PRESENT)));
            StatuteAdopted together = adopted(
                    1,
                    LocalDate.of(2020, 7, 13),
                    StatuteSample.usual(1).leaders(12).oneBallotPerOrganisation());

            Set<Side> sides = Set.of(Side.PROVIDER, Side.USER);
            assertThat(Electorate.of(Roster.of(group), all, STATUTE.rules()))
                    .isEqualTo(new Electorate(3, 3, 3, sides, List.of()));
            assertThat(Electorate.of(Roster.of(group), all, together.rules()))
                    .isEqualTo(new Electorate(3, 3, 2, sides, List.of()));
        }

        private List<GroupEvent> joinedTogether(String name) {
            List<GroupEvent> joined = joined(name, Side.PROVIDER);
            var applied = (GroupEvent.MembershipApplied) joined.getFirst();
            return then(
                    emptyGroup(),
                    List.of(new GroupEvent.MembershipApplied(
                            GROUP, applied.membershipId(), applied.memberId(), Side.PROVIDER, id("one organisation"))),
                    joined.subList(1, 3));
        }

        @Test
        void isForMembersOfTheGroupAlone() {
            assertThat(refusal(() -> elect(
                                    then(members(9), List.of(gone("member 9"))), present(6), "member 9", 6, STATUTE))
                            .rule())
                    .isEqualTo(PlanningRule.CANDIDATE_IS_MEMBER);
            assertThat(refusal(() -> elect(members(9), present(6), "stranger", 6, STATUTE))
                            .rule())
                    .isEqualTo(PlanningRule.CANDIDATE_IS_MEMBER);
        }

        @Test
        void isThereOnlyWhereTheStatuteKnowsLeaders() {
            StatuteAdopted without = adopted(1, LocalDate.of(2020, 7, 13), StatuteSample.usual(1));

            assertThat(refusal(() -> elect(members(9), present(6), "member 1", 6, without))
                            .rule())
                    .isEqualTo(PlanningRule.STATUTE_HAS_LEADERS);
        }

        @Test
        void takesPlaceAtAnOpenMeeting() {
            Presence early = Presence.of(List.of(scheduled()));

            assertThat(refusal(() -> elect(members(9), early, "member 1", 6, STATUTE))
                            .rule())
                    .isEqualTo(PlanningRule.MEETING_NOT_OPEN);
        }
    }

    private static GroupEvent gone(String name) {
        return left(name);
    }

    @Nested
    class Recall {

        private List<GroupEvent> recall(List<GroupEvent> group, int present, int ballotsFor, LocalDate day) {
            var command = new RecallLeader(GROUP, MEETING, text("neglect"), ballotsFor);
            return LeaderDecider.decide(command, Roster.of(group), present(present), STATUTE, on(day, byFacilitator()));
        }

        @Test
        void isUnderTheConditionsOfAnElection() {
            assertThat(recall(led(), 6, 4, DAY))
                    .containsExactly(new LeaderRecalled(
                            GROUP,
                            PROCESS,
                            MEETING,
                            id("membership of member 1"),
                            id("member 1"),
                            text("neglect"),
                            DAY,
                            new BallotResult(9, 6, 6, 4),
                            1));
            assertThat(recall(led(), 6, 3, DAY)).hasOnlyElementsOfType(LeaderNotRecalled.class);
            assertThat(refusal(() -> recall(led(), 5, 5, DAY)).rule()).isEqualTo(PlanningRule.QUORUM_REACHED);
        }

        @Test
        void vacatesTheSeat() {
            assertThat(Roster.of(then(led(), recall(led(), 6, 4, DAY))).leader())
                    .isNull();
        }

        @Test
        void needsALeaderInOffice() {
            assertThat(refusal(() -> recall(members(9), 6, 4, DAY)).rule()).isEqualTo(PlanningRule.GROUP_HAS_LEADER);
            assertThat(refusal(() -> recall(led(), 6, 4, TERM_END.plusDays(1))).rule())
                    .isEqualTo(PlanningRule.GROUP_HAS_LEADER);
        }
    }

    @Nested
    class Term {

        @Test
        void endsOnTheSameDateAYearLaterWithItsMidnight() {
            Roster roster = Roster.of(led());

            assertThat(roster.leaderOn(TERM_END)).isPresent();
            assertThat(roster.leaderOn(TERM_END.plusDays(1))).isEmpty();
            assertThat(LeaderDecider.endTerm(roster, TERM_END)).isEmpty();
            assertThat(LeaderDecider.endTerm(roster, TERM_END.plusDays(1)))
                    .containsExactly(new LeaderSeatVacated(
                            GROUP,
                            PROCESS,
                            id("membership of member 1"),
                            id("member 1"),
                            LeaderSeatEnd.TERM,
                            TERM_END));
        }

        @Test
        void endsOnce() {
            List<GroupEvent> ended = then(led(), LeaderDecider.endTerm(Roster.of(led()), TERM_END.plusDays(1)));

            assertThat(LeaderDecider.endTerm(Roster.of(ended), TERM_END.plusDays(2)))
                    .isEmpty();
        }

        @Test
        void beginsAnewByReelection() {
            Roster again = Roster.of(then(led(), elect(led(), present(6), "member 1", 4, STATUTE)));

            assertThat(again.leaderOn(TERM_END)).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-02-29"})
        void ofALeapDayEndsOnTheLastOfFebruary(LocalDate day) {
            var command = new ElectLeader(GROUP, MEETING, id("membership of member 1"), 6);
            Presence meeting = present(6);
            List<GroupEvent> events = LeaderDecider.decide(
                    command,
                    Roster.of(members(9)),
                    new Presence(openedOn(day), meeting.attendance()),
                    STATUTE,
                    on(day, byFacilitator()));

            assertThat(((LeaderElected) events.getFirst()).termEndsOn()).isEqualTo("2025-02-28");
        }

        private Sitting openedOn(LocalDate day) {
            return Sitting.of(List.of(scheduled(), new MeetingEvent.MeetingOpened(MEETING, day)));
        }

        @Test
        void endsWithTheMembership() {
            List<GroupEvent> events = LeavingDecider.decide(
                    new LeaveGroup(GROUP, id("membership of member 1")), Roster.of(led()), byMember("member 1"));

            assertThat(events)
                    .last()
                    .isEqualTo(new LeaderSeatVacated(
                            GROUP,
                            PROCESS,
                            id("membership of member 1"),
                            id("member 1"),
                            LeaderSeatEnd.MEMBERSHIP,
                            DAY));
            assertThat(Roster.of(then(led(), events)).leader()).isNull();
        }
    }

    @Nested
    class Leading {

        @Test
        void isOpenToTheLeaderForTheTermAndToNoOtherMember() {
            Roster roster = Roster.of(led());

            assertThatCode(() -> roster.requireLeader(byMember("member 1"))).doesNotThrowAnyException();
            assertThatCode(() -> roster.requireLeader(on(TERM_END, byMember("member 1"))))
                    .doesNotThrowAnyException();
            assertThat(refusal(() -> roster.requireLeader(on(TERM_END.plusDays(1), byMember("member 1"))))
                            .rule())
                    .isEqualTo(PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
            assertThat(refusal(() -> roster.requireLeader(byMember("member 2"))).rule())
                    .isEqualTo(PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
        }
    }
}
