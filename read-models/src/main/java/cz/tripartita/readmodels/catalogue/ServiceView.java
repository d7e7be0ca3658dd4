package cz.tripartita.readmodels.catalogue;

import cz.tripartita.planning.events.KindOfService;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service of the catalogue.
 *
 * @param kind its kind in Act 108/2006, none unless it is registered
 * @param registrations each number once
 * @param confirmedOn last day on which the entry was known to be true
 * @param stale whether it has not been confirmed for twelve months on the day that was asked about; not once it ended
 * @param endedOn none while it is provided
 * @param version sequence number of its last event
 */
public record ServiceView(
        UUID serviceId,
        String municipality,
        ProviderReference provider,
        ServiceCategory category,
        @Nullable KindOfService kind,
        ServiceEntry entry,
        List<Registration> registrations,
        LocalDate listedOn,
        LocalDate confirmedOn,
        boolean stale,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        long version) {}
