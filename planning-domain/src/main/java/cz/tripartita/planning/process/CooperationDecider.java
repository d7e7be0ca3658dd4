package cz.tripartita.planning.process;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.CooperationAgreed;
import cz.tripartita.planning.events.ProcessEvent.CooperationEnded;
import java.util.List;
import java.util.Map;

/** What follows from a command about the municipalities that take part. */
final class CooperationDecider {

    private CooperationDecider() {}

    static List<ProcessEvent> decide(AgreeOnCooperation command, Statutes statutes, Occasion occasion) {
        if (command.yearlyContribution().amount().signum() < 0) {
            throw new RuleBroken(
                    PlanningRule.CONTRIBUTION_NOT_NEGATIVE, Map.of("yearlyContribution", command.yearlyContribution()));
        }
        if (statutes.partners().contains(command.organisationId())) {
            throw new RuleBroken(
                    PlanningRule.COOPERATION_AGREED_ONCE, Map.of("organisationId", command.organisationId()));
        }
        return List.of(new CooperationAgreed(
                command.processId(),
                command.organisationId(),
                command.number(),
                occasion.happenedOn(),
                command.yearlyContribution()));
    }

    static List<ProcessEvent> decide(EndCooperation command, Statutes statutes, Occasion occasion) {
        if (!statutes.partners().contains(command.organisationId())) {
            throw new RuleBroken(PlanningRule.COOPERATION_AGREED, Map.of("organisationId", command.organisationId()));
        }
        return List.of(new CooperationEnded(
                command.processId(), command.organisationId(), occasion.happenedOn(), command.reason()));
    }
}
