package cz.tripartita.planning.events;

import java.util.UUID;

/** The stream of one organisation that takes part in the process. */
public sealed interface OrganisationEvent {

    UUID organisationId();

    /**
     * An organisation became known to the process.
     *
     * @param ico identification number: eight digits, the last a modulo-11 check digit
     */
    record OrganisationRegistered(
            UUID organisationId, String municipality, String name, String ico, FounderKind founder)
            implements OrganisationEvent {}

    /** An organisation goes by another name; what was recorded before keeps the name of its day. */
    record OrganisationRenamed(UUID organisationId, String name) implements OrganisationEvent {}

    /** An organisation is reached otherwise than before, or it became known how. */
    record OrganisationContactsChanged(UUID organisationId, Contacts contacts) implements OrganisationEvent {}
}
