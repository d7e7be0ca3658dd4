package cz.tripartita.planning.process;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.Resolution;
import java.util.List;
import java.util.Map;

/** What follows from a command about the process and its statute. */
final class ProcessDecider {

    private ProcessDecider() {}

    static List<ProcessEvent> decide(EstablishProcess command, Occasion occasion) {
        return List.of(new ProcessEstablished(command.processId(), occasion.municipality(), command.name()));
    }

    static List<ProcessEvent> decide(AdoptStatute command, Statutes statutes, Occasion occasion) {
        checkApproval(command, occasion);
        statutes.latest().ifPresent(previous -> checkAfter(previous, command));
        StatuteContent.check(command);
        return List.of(new StatuteAdopted(
                command.processId(),
                statutes.versions().size() + 1,
                command.effectiveFrom(),
                command.approval(),
                command.areas(),
                command.sides(),
                command.decisionRules(),
                command.publicSittings(),
                command.documentPaths(),
                command.rulesOfProcedureVersion()));
    }

    private static void checkApproval(AdoptStatute command, Occasion occasion) {
        Resolution approval = command.approval();
        if (approval.body() != Body.COUNCIL || approval.number().isBlank()) {
            throw new RuleBroken(
                    PlanningRule.STATUTE_APPROVED_BY_COUNCIL,
                    Map.of("body", approval.body(), "number", approval.number()));
        }
        if (approval.adoptedOn().isAfter(occasion.happenedOn())) {
            throw new RuleBroken(
                    PlanningRule.RESOLUTION_NOT_IN_FUTURE,
                    Map.of("adoptedOn", approval.adoptedOn(), "happenedOn", occasion.happenedOn()));
        }
        if (command.effectiveFrom().isBefore(approval.adoptedOn())) {
            throw new RuleBroken(
                    PlanningRule.STATUTE_NOT_BEFORE_APPROVAL,
                    Map.of("effectiveFrom", command.effectiveFrom(), "adoptedOn", approval.adoptedOn()));
        }
    }

    private static void checkAfter(StatuteAdopted previous, AdoptStatute command) {
        if (!command.effectiveFrom().isAfter(previous.effectiveFrom())) {
            throw new RuleBroken(
                    PlanningRule.STATUTE_AFTER_PREVIOUS,
                    Map.of("effectiveFrom", command.effectiveFrom(), "previousFrom", previous.effectiveFrom()));
        }
        if (command.rulesOfProcedureVersion() < previous.rulesOfProcedureVersion()) {
            throw new RuleBroken(
                    PlanningRule.RULES_VERSION_NOT_LOWERED,
                    Map.of(
                            "version", command.rulesOfProcedureVersion(),
                            "previous", previous.rulesOfProcedureVersion()));
        }
    }
}
