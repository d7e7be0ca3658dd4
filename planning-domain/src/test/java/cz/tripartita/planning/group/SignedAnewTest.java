package cz.tripartita.planning.group;

import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.adopted;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.emptyGroup;
import static cz.tripartita.planning.PlanningSamples.found;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.joined;
import static cz.tripartita.planning.PlanningSamples.opened;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.scheduled;
import static cz.tripartita.planning.PlanningSamples.text;
import static cz.tripartita.planning.PlanningSamples.then;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.StatuteSample;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.LeaderElected;
import cz.tripartita.planning.events.GroupEvent.LeaderNotRecalled;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.GroupEvent.RulesOfProcedureSigned;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ballots where a second version of the rules of procedure asks for a new signature. */
class SignedAnewTest {

    private static final StatuteAdopted ANEW =
            adopted(2, DAY.minusDays(1), StatuteSample.usual(2).leaders(12).signedAnew());

    /** Six members of the side of users, the first so many of whom signed anew. */
    private static List<GroupEvent> group(int signedAnew) {
        List<GroupEvent> group = emptyGroup();
        for (int i = 1; i <= 6; i++) {
            group = then(group, joined("member " + i, Side.USER));
        }
        for (int i = 1; i <= signedAnew; i++) {
            group = then(group, List.of(signed("member " + i)));
        }
        return group;
    }

    private static GroupEvent signed(String name) {
        return new RulesOfProcedureSigned(GROUP, id("membership of " + name), id(name), 2, DAY);
    }

    private static Presence everybody() {
        List<MeetingEvent> meeting = new ArrayList<>(List.of(scheduled(), opened()));
        for (int i = 1; i <= 6; i++) {
            meeting.add(found("member " + i, Side.USER, Attendance.PRESENT));
        }
        return Presence.of(meeting);
    }

    private static List<GroupEvent> elect(int signedAnew, String candidate, int ballotsFor, StatuteAdopted statute) {
        var command = new ElectLeader(GROUP, MEETING, id("membership of " + candidate), ballotsFor);
        return LeaderDecider.decide(command, Roster.of(group(signedAnew)), everybody(), statute, byFacilitator());
    }

    private static List<String> ids(int from, int to) {
        return Stream.iterate(from, i -> i <= to, i -> i + 1)
                .map(i -> id("member " + i).toString())
                .toList();
    }

    @Test
    void leavesTheOthersWithoutBallotYetAmongTheMembers() {
        var elected = (LeaderElected) elect(4, "member 1", 3, ANEW).getFirst();

        assertThat(elected.ballots()).isEqualTo(new BallotResult(6, 4, 4, 3));
    }

    @Test
    void leavesNoMoreBallotsThanThoseWhoSignedHold() {
        RuleBroken refusal = refusal(() -> elect(4, "member 1", 5, ANEW));

        assertThat(refusal.rule()).isEqualTo(PlanningRule.BALLOTS_HELD);
        assertThat(refusal.facts()).isEqualTo(Map.of("ballotsFor", 5, "ballotsHeld", 4, "notSignedAnew", ids(5, 6)));
    }

    @Test
    void countsOnlyThoseWhoSignedTowardsTheQuorumOfAllMembers() {
        RuleBroken refusal = refusal(() -> elect(3, "member 1", 3, ANEW));

        assertThat(refusal.rule()).isEqualTo(PlanningRule.QUORUM_REACHED);
        assertThat(refusal.facts())
                .isEqualTo(Map.of("members", 6, "present", 3, "quorum", "2/3", "notSignedAnew", ids(4, 6)));
    }

    @Test
    void isAskedOfTheLeaderToBe() {
        RuleBroken refusal = refusal(() -> elect(5, "member 6", 5, ANEW));

        assertThat(refusal.rule()).isEqualTo(PlanningRule.RULES_SIGNED_ANEW);
        assertThat(refusal.facts()).isEqualTo(Map.of("memberId", id("member 6").toString(), "signed", 1, "wanted", 2));
    }

    @Test
    void isAskedAtARecallToo() {
        List<GroupEvent> led = then(group(4), elect(4, "member 1", 4, ANEW));
        List<GroupEvent> events = LeaderDecider.decide(
                new RecallLeader(GROUP, MEETING, text("neglect"), 2),
                Roster.of(led),
                everybody(),
                ANEW,
                byFacilitator());

        assertThat(((LeaderNotRecalled) events.getFirst()).ballots()).isEqualTo(new BallotResult(6, 4, 4, 2));
    }

    @Test
    void isNotAskedForWhereTheStatuteSaysNothingOfIt() {
        StatuteAdopted silent =
                adopted(2, DAY.minusDays(1), StatuteSample.usual(2).leaders(12));
        StatuteAdopted sameRules =
                adopted(2, DAY.minusDays(1), StatuteSample.usual(1).leaders(12).signedAnew());

        for (StatuteAdopted statute : List.of(silent, sameRules)) {
            var elected = (LeaderElected) elect(0, "member 6", 6, statute).getFirst();
            assertThat(elected.ballots()).isEqualTo(new BallotResult(6, 6, 6, 6));
        }
    }

    @Test
    void bySomeoneOfAnOrganisationKeepsItsBallot() {
        StatuteAdopted together = adopted(
                2,
                DAY.minusDays(1),
                StatuteSample.usual(2).leaders(12).signedAnew().oneBallotPerOrganisation());
        List<GroupEvent> group = then(emptyGroup(), ofOneProvider("member 1"), ofOneProvider("member 2"));

        assertThat(Electorate.of(Roster.of(group), everybody(), together.rules()))
                .isEqualTo(new Electorate(2, 0, 0, Set.of(), List.of(id("member 1"), id("member 2"))));
        assertThat(Electorate.of(Roster.of(then(group, List.of(signed("member 2")))), everybody(), together.rules()))
                .isEqualTo(new Electorate(2, 1, 1, Set.of(Side.PROVIDER), List.of(id("member 1"))));
    }

    private static List<GroupEvent> ofOneProvider(String name) {
        return List.of(
                new MembershipApplied(
                        GROUP, id("membership of " + name), id(name), Side.PROVIDER, id("one organisation")),
                new RulesOfProcedureSigned(GROUP, id("membership of " + name), id(name), 1, DAY.minusDays(9)),
                new MembershipStarted(
                        GROUP,
                        id("membership of " + name),
                        id(name),
                        Side.PROVIDER,
                        id("one organisation"),
                        DAY.minusDays(9)));
    }
}
