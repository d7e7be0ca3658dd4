package cz.tripartita.monitoring.qualityvisit;

import cz.tripartita.monitoring.events.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Hands in the report of a visit that was held. */
public record ReportVisit(
        @TargetAggregateIdentifier UUID visitId,
        @NotEmpty @Size(max = 15) List<@Valid StandardScored> scores,
        @Size(max = 200) List<@Valid FoundOnVisit> findings,
        @Size(max = 100) List<@NotBlank @Size(max = 10_000) String> recommendations) {

    /**
     * How a standard is met.
     *
     * @param points 3 very well, 2 well, 1 in part, 0 not
     */
    public record StandardScored(
            @Min(1) @Max(15) int standard, @Min(0) @Max(3) int points) {}

    /**
     * What was found.
     *
     * @param criterion letter of the criterion in the standard, where it is about one
     * @param deadline last day for the remedy; none for a note
     */
    public record FoundOnVisit(
            @Min(1) @Max(15) int standard,
            @Nullable @Pattern(regexp = "[a-z]") String criterion,
            Severity severity,
            @NotBlank @Size(max = 10_000) String text,
            @Nullable LocalDate deadline) {}
}
