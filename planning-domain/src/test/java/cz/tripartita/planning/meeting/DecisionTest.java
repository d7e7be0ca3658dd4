package cz.tripartita.planning.meeting;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.FACILITATOR;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.NOW;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.adopted;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.found;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.joined;
import static cz.tripartita.planning.PlanningSamples.opened;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.scheduled;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.StatuteSample.CONSENSUS_OF_GROUPS;
import static cz.tripartita.planning.StatuteSample.TWO_THIRDS_AND_HALF;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.StatuteSample;
import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.BodyDecisionRule;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.ExOfficioSeat;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.RulesOfProcedureSigned;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.DecisionTaken;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.OfficeHandedOver;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProcessEvent.StatuteDrafted;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.group.Roster;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final List<MeetingEvent> SITTING = List.of(
            scheduled(),
            opened(),
            found("Clara", Side.COMMISSIONER, Attendance.PRESENT),
            found("Petr", Side.PROVIDER, Attendance.PRESENT),
            found("Uma", Side.USER, Attendance.PRESENT));
    private static final DecisionSubject DRAFT = new DecisionSubject(PROCESS, CITY, Set.of(2));

    private static List<GroupEvent> body(Body body) {
        return then(
                List.of(new GroupEstablished(GROUP, PROCESS, CITY, body, "Řídící", List.of(), List.of(FACILITATOR))),
                joined("Clara", Side.COMMISSIONER),
                joined("Petr", Side.PROVIDER),
                joined("Uma", Side.USER),
                joined("Ute", Side.USER));
    }

    private static StatuteAdopted statute(BodyDecisionRule rule) {
        return adopted(1, LocalDate.of(2020, 7, 13), StatuteSample.usual(1).deciding(CONSENSUS_OF_GROUPS, rule));
    }

    private static StatuteAdopted steering(DecisionRule rule) {
        return statute(new BodyDecisionRule(
                Body.STEERING_GROUP, Matter.STATUTE, rule, rule == DecisionRule.MAJORITY ? TWO_THIRDS_AND_HALF : null));
    }

    private static List<MeetingEvent> vote(
            List<MeetingEvent> meeting, Body body, StatuteAdopted statute, int revision, int ballotsFor) {
        var command = new TakeDecision(MEETING, id("decision"), Matter.STATUTE, PROCESS, revision, ballotsFor);
        return DecisionDecider.decide(
                command, MeetingState.of(meeting), Roster.of(body(body)), DRAFT, statute, byFacilitator());
    }

    private static List<MeetingEvent> vote(Matter matter, AgendaItem... agenda) {
        MeetingEvent scheduled = new MeetingScheduled(MEETING, GROUP, CITY, NOW, "radnice", List.of(agenda), List.of());
        var command = new TakeDecision(MEETING, id("decision"), matter, id("subject"), 2, 3);
        var rule = new BodyDecisionRule(Body.STEERING_GROUP, matter, DecisionRule.MAJORITY, TWO_THIRDS_AND_HALF);
        return DecisionDecider.decide(
                command,
                MeetingState.of(then(List.of(scheduled), SITTING.subList(1, 5))),
                Roster.of(body(Body.STEERING_GROUP)),
                DRAFT,
                statute(rule),
                byFacilitator());
    }

    private static boolean carried(DecisionRule rule, List<MeetingEvent> meeting, int ballotsFor) {
        List<MeetingEvent> events = vote(meeting, Body.STEERING_GROUP, steering(rule), 2, ballotsFor);
        return ((DecisionTaken) events.getFirst()).carried();
    }

    @Test
    void namesBallotsRuleAndStatute() {
        assertThat(vote(SITTING, Body.STEERING_GROUP, steering(DecisionRule.MAJORITY), 2, 2))
                .containsExactly(new DecisionTaken(
                        MEETING,
                        id("decision"),
                        Body.STEERING_GROUP,
                        Matter.STATUTE,
                        PROCESS,
                        2,
                        DecisionRule.MAJORITY,
                        1,
                        new BallotResult(4, 3, 3, 2),
                        true));
    }

    @Test
    void followsTheRuleOfTheStatute() {
        assertThat(carried(DecisionRule.MAJORITY, SITTING, 1)).isFalse();
        assertThat(carried(DecisionRule.MAJORITY, SITTING, 2)).isTrue();
        assertThat(carried(DecisionRule.CONSENSUS, SITTING, 2)).isFalse();
        assertThat(carried(DecisionRule.CONSENSUS, SITTING, 3)).isTrue();
        assertThat(carried(DecisionRule.CONSENSUS, SITTING.subList(0, 4), 2)).isFalse();
        assertThat(carried(DecisionRule.ADVISORY, SITTING, 2)).isTrue();
        assertThat(carried(DecisionRule.ADVISORY, SITTING, 1)).isFalse();
    }

    @Test
    void wantsTheQuorumOfTheStatute() {
        RuleBroken refusal =
                refusal(() -> vote(SITTING.subList(0, 4), Body.STEERING_GROUP, steering(DecisionRule.MAJORITY), 2, 2));

        assertThat(refusal.rule()).isEqualTo(PlanningRule.QUORUM_REACHED);
        assertThat(refusal.facts()).containsAllEntriesOf(Map.of("members", 4, "present", 2));
    }

    @Test
    void isUpToTheBodyThatTheStatuteNames() {
        RuleBroken refusal = refusal(() -> vote(SITTING, Body.EXPERT_PLATFORM, steering(DecisionRule.MAJORITY), 2, 2));

        assertThat(refusal.rule()).isEqualTo(PlanningRule.BODY_DECIDES_MATTER);
        assertThat(refusal.facts()).containsAllEntriesOf(Map.of("body", "EXPERT_PLATFORM", "matter", "STATUTE"));
    }

    @Test
    void isNoWayAroundTheConsensusOfAWorkingGroup() {
        StatuteAdopted statute =
                statute(new BodyDecisionRule(Body.WORKING_GROUP, Matter.STATUTE, DecisionRule.CONSENSUS, null));

        assertThat(refusal(() -> vote(SITTING, Body.WORKING_GROUP, statute, 2, 3))
                        .rule())
                .isEqualTo(PlanningRule.BODY_VOTES_ON_MATTER);
    }

    @Test
    void isOnADraftThatIsThere() {
        assertThat(refusal(() -> vote(SITTING, Body.STEERING_GROUP, steering(DecisionRule.MAJORITY), 1, 2))
                        .rule())
                .isEqualTo(PlanningRule.SUBJECT_KNOWN);
        Set<Integer> none = DecisionSubject.ofStatute(List.of(new ProcessEstablished(PROCESS, CITY, "KPSS")))
                .revisions();
        assertThat(none).isEmpty();
        assertThat(DecisionSubject.ofStatute(List.of(
                                new ProcessEstablished(PROCESS, CITY, "KPSS"),
                                new StatuteDrafted(
                                        PROCESS, 1, 3, StatuteSample.usual(1).rules(), DAY)))
                        .revisions())
                .containsExactly(3);
    }

    @Test
    void onADocumentNeedsItOnTheAgenda() {
        var item = new AgendaItem("Plán", null, id("subject"));

        assertThat(vote(Matter.DOCUMENT, item)).hasOnlyElementsOfType(DecisionTaken.class);
        RuleBroken refusal = refusal(() -> vote(Matter.DOCUMENT, new AgendaItem("Plán", null, id("other plan"))));
        assertThat(refusal.rule()).isEqualTo(PlanningRule.SUBJECT_ON_AGENDA);
        assertThat(refusal.facts())
                .isEqualTo(Map.of(
                        "meetingId",
                        MEETING.toString(),
                        "matter",
                        "DOCUMENT",
                        "subjectId",
                        id("subject").toString()));
    }

    @Test
    void onPrioritiesNeedsTheirProposalOnTheAgenda() {
        var item = new AgendaItem("Priority", id("subject"), null);

        assertThat(vote(Matter.SELECTION_OF_PRIORITIES, item)).hasSize(1);
        assertThat(refusal(() -> vote(Matter.SELECTION_OF_PRIORITIES)).rule())
                .isEqualTo(PlanningRule.SUBJECT_ON_AGENDA);
    }

    @Test
    void onAGrantProgrammeNamesItWithoutAnItemOfItsOwn() {
        assertThat(vote(Matter.GRANT_PROGRAMME)).singleElement().isInstanceOfSatisfying(DecisionTaken.class, taken -> {
            assertThat(taken.subjectId()).isEqualTo(id("subject"));
            assertThat(taken.subjectRevision()).isEqualTo(2);
        });
    }

    @Test
    void leavesWhoHasNotSignedTheRulesAnewWithoutBallot() {
        StatuteAdopted anew = asking(DecisionRule.MAJORITY);
        List<GroupEvent> signed = then(body(Body.STEERING_GROUP), List.of(signed("Clara"), signed("Petr")));
        RuleBroken refusal = refusal(() -> vote(signed, anew, 2));

        assertThat(refusal.rule()).isEqualTo(PlanningRule.QUORUM_REACHED);
        assertThat(refusal.facts())
                .containsEntry("present", 2)
                .containsEntry("notSignedAnew", List.of(id("Uma").toString()));
        assertThat(vote(then(signed, List.of(signed("Uma"))), anew, 2).ballots())
                .isEqualTo(new BallotResult(4, 3, 3, 2));
    }

    @Test
    void isNoConsensusWithoutASideThatHasSignedTheRulesAnew() {
        StatuteAdopted anew = asking(DecisionRule.CONSENSUS);
        List<GroupEvent> signed = then(body(Body.STEERING_GROUP), List.of(signed("Clara"), signed("Petr")));

        assertThat(vote(body(Body.STEERING_GROUP), anew, 0).carried()).isFalse();
        assertThat(vote(signed, anew, 2).carried()).isFalse();
        assertThat(vote(then(signed, List.of(signed("Uma"))), anew, 3).carried())
                .isTrue();
    }

    private static StatuteAdopted asking(DecisionRule rule) {
        return adopted(
                2,
                LocalDate.of(2020, 7, 13),
                StatuteSample.usual(2)
                        .signedAnew()
                        .deciding(
                                CONSENSUS_OF_GROUPS,
                                new BodyDecisionRule(
                                        Body.STEERING_GROUP,
                                        Matter.STATUTE,
                                        rule,
                                        rule == DecisionRule.MAJORITY ? TWO_THIRDS_AND_HALF : null)));
    }

    private static GroupEvent signed(String name) {
        return new RulesOfProcedureSigned(GROUP, id("membership of " + name), id(name), 2, DAY);
    }

    private static DecisionTaken vote(List<GroupEvent> group, StatuteAdopted statute, int ballotsFor) {
        var command = new TakeDecision(MEETING, id("decision"), Matter.STATUTE, PROCESS, 2, ballotsFor);
        return (DecisionTaken) DecisionDecider.decide(
                        command, MeetingState.of(SITTING), Roster.of(group), DRAFT, statute, byFacilitator())
                .getFirst();
    }

    @Test
    void isTakenOnceUnderAnId() {
        List<MeetingEvent> taken =
                then(SITTING, vote(SITTING, Body.STEERING_GROUP, steering(DecisionRule.MAJORITY), 2, 2));

        assertThat(refusal(() -> vote(taken, Body.STEERING_GROUP, steering(DecisionRule.MAJORITY), 2, 2))
                        .rule())
                .isEqualTo(PlanningRule.DECISION_ID_NEW);
    }

    @Nested
    class SeatsByOffice {

        private final List<GroupEvent> steering = List.of(new GroupEstablished(
                GROUP, PROCESS, CITY, Body.STEERING_GROUP, "Řídící", List.of(), List.of(FACILITATOR)));

        private Roster roster(@Nullable String... holders) {
            List<ProcessEvent> process = List.of(
                    new ProcessEstablished(PROCESS, CITY, "KPSS"),
                    adopted(
                            1,
                            LocalDate.of(2020, 7, 13),
                            StatuteSample.usual(1)
                                    .seats(new ExOfficioSeat(Body.STEERING_GROUP, "head", Side.COMMISSIONER))));
            for (String holder : holders) {
                UUID person = holder == null ? null : id(holder);
                process = then(process, List.of(new OfficeHandedOver(PROCESS, "head", null, person, DAY)));
            }
            List<ProcessEvent> all = process;
            var streams = new OtherStreams(stream -> stream.equals(GROUP) ? steering : all, CITY);
            return Roster.in(streams, GROUP, DAY);
        }

        @Test
        void followTheOffice() {
            assertThat(roster().current()).isEmpty();
            assertThat(roster("Hana").currentOf(id("Hana")).orElseThrow().side())
                    .isEqualTo(Side.COMMISSIONER);
            assertThat(roster("Hana", "Hugo").currentOf(id("Hana"))).isEmpty();
            assertThat(roster("Hana", "Hugo").currentOf(id("Hugo"))).isPresent();
            assertThat(roster("Hana", null).current()).isEmpty();
        }
    }
}
