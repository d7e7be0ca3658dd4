package cz.tripartita.readmodels.indicators;

import cz.tripartita.grants.events.ServiceKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The report of one service on one period, planned or handed in, as it stands on a day.
 *
 * @param organisation name of the provider
 * @param remindOn the day on which the provider is reminded, none where it is not planned
 * @param dueOn its last day, the earliest where several agreements ask for it; none where it is not planned
 * @param urgeOn the day on which a provider who is late is urged, none where it is not planned
 * @param daysOverdue days from its last day on, 0 unless it is overdue
 * @param holdsPayments whether it holds payments of a grant while it is overdue
 * @param version the latest version, 0 before the first
 */
public record ExpectedReport(
        UUID monitoringId,
        UUID serviceId,
        String serviceName,
        ServiceKind serviceKind,
        UUID organisationId,
        String organisation,
        int year,
        String period,
        ExpectedState state,
        @Nullable LocalDate remindOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate urgeOn,
        int daysOverdue,
        boolean holdsPayments,
        int version,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate answeredOn) {}
