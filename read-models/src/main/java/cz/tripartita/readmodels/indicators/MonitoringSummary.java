package cz.tripartita.readmodels.indicators;

import cz.tripartita.grants.events.ServiceKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One monitoring in a list: of one service in one year.
 *
 * @param organisation name of the provider
 * @param grantId the grant whose agreement opened it
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
        long version) {}
