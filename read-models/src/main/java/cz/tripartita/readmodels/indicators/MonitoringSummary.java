package cz.tripartita.readmodels.indicators;

import cz.tripartita.grants.events.ServiceKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One monitoring in a list: of one service in one year.
 *
 * @param organisation name of the provider
 * @param grantId the grant whose agreement opened it
 * @param closedOn the day on which it was closed, none while it is open
 * @param version sequence number of its last event
 */
public record MonitoringSummary(
        UUID monitoringId,
        String municipality,
        UUID serviceId,
        String serviceName,
        ServiceKind serviceKind,
        UUID organisationId,
        String organisation,
        UUID grantId,
        int year,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        long version) {}
