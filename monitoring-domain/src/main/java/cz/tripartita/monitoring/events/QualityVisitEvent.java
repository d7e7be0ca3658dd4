package cz.tripartita.monitoring.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of one visit of a service against the quality standards. */
public sealed interface QualityVisitEvent {

    UUID visitId();

    /**
     * A visit was planned.
     *
     * @param monitoringId the monitoring of the service in the year for which the visit counts
     */
    record VisitPlanned(
            UUID visitId,
            String municipality,
            UUID monitoringId,
            UUID serviceId,
            String serviceName,
            UUID organisationId,
            int year,
            VisitPlan plan)
            implements QualityVisitEvent {}

    /** The plan of a visit was changed before it was held. */
    record VisitReplanned(UUID visitId, VisitPlan plan, String reason) implements QualityVisitEvent {}

    /** A visit took place. */
    record VisitHeld(UUID visitId, LocalDate heldOn) implements QualityVisitEvent {}

    /**
     * The report of a visit was handed in.
     *
     * @param recommendations official wordings; they name no private person
     */
    record VisitReported(
            UUID visitId,
            LocalDate reportedOn,
            List<StandardScore> scores,
            List<VisitFinding> findings,
            List<String> recommendations)
            implements QualityVisitEvent {}

    /**
     * The provider stated their view of the report.
     *
     * @param statement official wording of the organisation; it names no private person
     */
    record VisitStatementGiven(
            UUID visitId,
            LocalDate givenOn,
            String statement,
            @Nullable UUID givenBy) implements QualityVisitEvent {}

    /** Somebody looked whether a finding of a visit was remedied. */
    record VisitFindingFollowedUp(UUID visitId, FollowUp followUp) implements QualityVisitEvent {}

    /**
     * A visit was closed with its result, which remedies do not change.
     *
     * @param points points of the scored standards, each times its weight
     * @param attainable the most that these could be
     * @param quality points of those attainable, in per cent, rounded half up to two places
     */
    record VisitClosed(
            UUID visitId, UUID monitoringId, LocalDate closedOn, int points, int attainable, BigDecimal quality)
            implements QualityVisitEvent {}

    /** A visit was called off. */
    record VisitCancelled(UUID visitId, String reason) implements QualityVisitEvent {}
}
