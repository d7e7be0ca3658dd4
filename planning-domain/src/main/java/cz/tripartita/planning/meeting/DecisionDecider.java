package cz.tripartita.planning.meeting;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.BodyDecisionRule;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.DecisionTaken;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.StatuteRules;
import cz.tripartita.planning.events.Threshold;
import cz.tripartita.planning.group.Electorate;
import cz.tripartita.planning.group.Roster;
import java.util.List;
import java.util.Map;

/** What follows from a ballot of a body at its meeting. */
final class DecisionDecider {

    private DecisionDecider() {}

    /**
     * Decides a ballot.
     *
     * @param subject what is voted on, which is there
     */
    static List<MeetingEvent> decide(
            TakeDecision command,
            MeetingState state,
            Roster roster,
            DecisionSubject subject,
            StatuteAdopted statute,
            Occasion occasion) {
        roster.requireLeader(occasion);
        state.day().sitting().requireOpenOn(occasion.happenedOn());
        BodyDecisionRule rule = rule(command, roster.body(), statute);
        subject.require(command, roster.processId());
        requireOnAgenda(command, state.day());
        if (state.decisions().contains(command.decisionId())) {
            throw new RuleBroken(PlanningRule.DECISION_ID_NEW, Map.of("decisionId", command.decisionId()));
        }
        Electorate electorate = Electorate.of(roster, state.day().presence(), statute.rules());
        Threshold threshold = rule.threshold();
        if (threshold != null) {
            electorate.requireQuorum(threshold);
        }
        BallotResult ballots = electorate.count(command.ballotsFor());
        return List.of(new DecisionTaken(
                command.meetingId(),
                command.decisionId(),
                roster.body(),
                command.matter(),
                command.subjectId(),
                command.subjectRevision(),
                rule.rule(),
                statute.version(),
                ballots,
                carried(rule, electorate, ballots)));
    }

    /**
     * A statute is a draft of the process and a grant programme is kept downstream, so no item of an agenda names them;
     * everything else has an item of its own.
     */
    private static void requireOnAgenda(TakeDecision command, MeetingOnTheDay day) {
        boolean named = command.matter() != Matter.STATUTE && command.matter() != Matter.GRANT_PROGRAMME;
        if (named && !day.dealsWith(command.subjectId())) {
            throw new RuleBroken(
                    PlanningRule.SUBJECT_ON_AGENDA,
                    Map.of(
                            "meetingId", command.meetingId(),
                            "matter", command.matter(),
                            "subjectId", command.subjectId()));
        }
    }

    private static boolean carried(BodyDecisionRule rule, Electorate electorate, BallotResult ballots) {
        return switch (rule.rule()) {
            case MAJORITY -> rule.threshold() != null && electorate.carries(rule.threshold(), ballots.ballotsFor());
            case CONSENSUS -> electorate.agrees(ballots.ballotsFor());
            case ADVISORY -> 2 * ballots.ballotsFor() > ballots.ballotsHeld();
        };
    }

    private static BodyDecisionRule rule(TakeDecision command, Body body, StatuteAdopted statute) {
        StatuteRules rules = statute.rules();
        BodyDecisionRule found = rules.decisionRules().stream()
                .filter(rule -> rule.body() == body && rule.matter() == command.matter())
                .findFirst()
                .orElseThrow(() -> new RuleBroken(
                        PlanningRule.BODY_DECIDES_MATTER,
                        Map.of(
                                "body", body,
                                "matter", command.matter(),
                                "statuteVersion", statute.version())));
        if (body == Body.WORKING_GROUP) {
            throw new RuleBroken(PlanningRule.BODY_VOTES_ON_MATTER, Map.of("body", body, "matter", command.matter()));
        }
        return found;
    }
}
