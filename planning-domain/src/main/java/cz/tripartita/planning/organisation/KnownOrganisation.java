package cz.tripartita.planning.organisation;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Contacts;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.OrganisationEvent;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationContactsChanged;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that the municipality knows.
 *
 * @param ico identification number
 * @param contacts how it is reached, none where that was never recorded
 */
public record KnownOrganisation(
        UUID organisationId,
        String municipality,
        String name,
        String ico,
        FounderKind founder,
        @Nullable Contacts contacts)
        implements InMunicipality {

    /** Finds the organisation, or breaks the rule that an organisation referred to is known. */
    public static KnownOrganisation in(OtherStreams streams, UUID organisationId) {
        return streams.need(
                organisationId, OrganisationEvent.class, KnownOrganisation::of, PlanningRule.ORGANISATION_KNOWN);
    }

    static KnownOrganisation of(List<OrganisationEvent> events) {
        KnownOrganisation organisation = registered((OrganisationRegistered) events.getFirst());
        for (OrganisationEvent event : events.subList(1, events.size())) {
            organisation = organisation.evolve(event);
        }
        return organisation;
    }

    KnownOrganisation evolve(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered -> registered(registered);
            case OrganisationRenamed renamed ->
                new KnownOrganisation(organisationId, municipality, renamed.name(), ico, founder, contacts);
            case OrganisationContactsChanged changed ->
                new KnownOrganisation(organisationId, municipality, name, ico, founder, changed.contacts());
        };
    }

    private static KnownOrganisation registered(OrganisationRegistered event) {
        return new KnownOrganisation(
                event.organisationId(), event.municipality(), event.name(), event.ico(), event.founder(), null);
    }
}
