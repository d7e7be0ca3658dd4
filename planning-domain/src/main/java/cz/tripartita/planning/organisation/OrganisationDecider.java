package cz.tripartita.planning.organisation;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.OrganisationEvent;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import java.util.List;
import java.util.Map;

/** What follows from a command about an organisation. */
final class OrganisationDecider {

    private OrganisationDecider() {}

    static List<OrganisationEvent> decide(RegisterOrganisation command, Occasion occasion) {
        if (!Ico.isValid(command.ico())) {
            throw new RuleBroken(PlanningRule.ICO_VALID, Map.of("ico", command.ico()));
        }
        return List.of(new OrganisationRegistered(
                command.organisationId(), occasion.municipality(), command.name(), command.ico(), command.founder()));
    }
}
