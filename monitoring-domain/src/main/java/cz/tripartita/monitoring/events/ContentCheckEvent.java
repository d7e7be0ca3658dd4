package cz.tripartita.monitoring.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of one check whether a service does what it was paid for. */
public sealed interface ContentCheckEvent {

    UUID checkId();

    /**
     * A check was prepared.
     *
     * @param monitoringId the monitoring of the service in the year that is checked
     * @param grantIds the grants that pay for it
     * @param impulse what gave rise to it, none where the plan of the year did
     * @param subjects what is to be looked at
     */
    record CheckPrepared(
            UUID checkId,
            String municipality,
            UUID monitoringId,
            UUID serviceId,
            String serviceName,
            UUID organisationId,
            int year,
            List<UUID> grantIds,
            @Nullable Impulse impulse,
            LocalDate plannedOn,
            List<Visitor> team,
            List<CheckSubject> subjects)
            implements ContentCheckEvent {}

    /** A check took place. */
    record CheckHeld(UUID checkId, LocalDate heldOn) implements ContentCheckEvent {}

    /** The report of a check was handed in. */
    record CheckReported(UUID checkId, LocalDate reportedOn, List<CheckedSubject> subjects, List<CheckFinding> findings)
            implements ContentCheckEvent {}

    /**
     * The provider stated their view of the report.
     *
     * @param statement official wording of the organisation; it names no private person
     */
    record CheckStatementGiven(
            UUID checkId,
            LocalDate givenOn,
            String statement,
            @Nullable UUID givenBy) implements ContentCheckEvent {}

    /** Somebody looked whether a finding of a check was remedied. */
    record CheckFindingFollowedUp(UUID checkId, FollowUp followUp) implements ContentCheckEvent {}

    /** A check was closed with its result, which remedies do not change. */
    record CheckClosed(UUID checkId, UUID monitoringId, LocalDate closedOn, CheckResult result)
            implements ContentCheckEvent {}

    /** A check was called off. */
    record CheckCancelled(UUID checkId, String reason) implements ContentCheckEvent {}
}
