package cz.tripartita.readmodels.audittrail;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted; what is not given does not narrow.
 *
 * @param firstPosition first position in the store, itself included
 * @param lastPosition last position in the store, itself included
 * @param from first day on which it happened
 * @param to last day on which it happened
 * @param streamType what the stream is of, such as {@code Proposal}
 * @param type stored name of the event
 * @param person who acted
 */
public record AuditFilter(
        @Nullable Long firstPosition,
        @Nullable Long lastPosition,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String streamType,
        @Nullable String type,
        @Nullable UUID person) {

    /** Everything there is. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);

    /** What stands between two positions, both included. */
    public static AuditFilter between(long firstPosition, long lastPosition) {
        return new AuditFilter(firstPosition, lastPosition, null, null, null, null, null);
    }
}
