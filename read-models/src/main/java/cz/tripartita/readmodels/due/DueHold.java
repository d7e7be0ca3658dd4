package cz.tripartita.readmodels.due;

import java.time.Instant;
import java.util.UUID;

/**
 * A hold of payments that is to begin or to end.
 *
 * @param period the reporting period of the report that is overdue, or no longer is
 * @param begins whether payments are to be held; otherwise the hold is to be lifted
 * @param dueAt the instant from which that is so
 */
public record DueHold(
        UUID grantId, UUID monitoringId, String period, String municipality, boolean begins, Instant dueAt) {}
