package cz.tripartita.planning.organisation;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.OrganisationEvent;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationContactsChanged;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
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

    static List<OrganisationEvent> decide(RenameOrganisation command, KnownOrganisation organisation) {
        return command.name().equals(organisation.name())
                ? List.of()
                : List.of(new OrganisationRenamed(command.organisationId(), command.name()));
    }

    static List<OrganisationEvent> decide(ChangeContacts command, KnownOrganisation organisation) {
        return command.contacts().equals(organisation.contacts())
                ? List.of()
                : List.of(new OrganisationContactsChanged(command.organisationId(), command.contacts()));
    }
}
