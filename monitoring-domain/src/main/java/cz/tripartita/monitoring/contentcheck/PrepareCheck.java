package cz.tripartita.monitoring.contentcheck;

import cz.tripartita.monitoring.events.CheckSubject;
import cz.tripartita.monitoring.events.Impulse;
import cz.tripartita.monitoring.events.Visitor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Prepares a content check of a service.
 *
 * @param monitoringId the monitoring of the service in the year that is checked
 * @param grantIds the grants that pay for it
 * @param impulse what gives rise to it; none for a check of the plan of the year
 */
public record PrepareCheck(
        @TargetAggregateIdentifier UUID checkId,
        UUID monitoringId,
        @NotEmpty @Size(max = 50) List<UUID> grantIds,
        @Nullable @Valid GivenImpulse impulse,
        LocalDate plannedOn,
        @NotEmpty @Size(max = 20) List<Visitor> team,
        @NotEmpty @Size(max = 4) List<CheckSubject> subjects) {

    /**
     * What gives rise to a check outside the plan.
     *
     * @param what official wording; it names no private person
     */
    public record GivenImpulse(
            Impulse.ImpulseOrigin kind,
            @NotBlank @Size(max = 10_000) String what) {}
}
