package cz.tripartita.planning.organisation;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.OrganisationEvent;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import java.util.List;
import java.util.UUID;

/** An organisation that the municipality knows. */
public record KnownOrganisation(UUID organisationId, String municipality) implements InMunicipality {

    /** Finds the organisation, or breaks the rule that an organisation referred to is known. */
    public static KnownOrganisation in(OtherStreams streams, UUID organisationId) {
        return streams.need(
                organisationId, OrganisationEvent.class, KnownOrganisation::of, PlanningRule.ORGANISATION_KNOWN);
    }

    static KnownOrganisation of(List<OrganisationEvent> events) {
        return switch (events.getFirst()) {
            case OrganisationRegistered registered ->
                new KnownOrganisation(registered.organisationId(), registered.municipality());
        };
    }
}
