package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.FounderKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An organisation that takes part in the process.
 *
 * @param ico identification number, eight digits
 * @param version sequence number of its last event
 */
public record OrganisationView(
        UUID organisationId,
        String municipality,
        String name,
        String ico,
        FounderKind founder,
        LocalDate registeredOn,
        long version) {}
