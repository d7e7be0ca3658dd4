package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.events.RecommendedCourse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives the analyst's verdict on a score, or another one in its place. */
public record GiveVerdict(
        @TargetAggregateIdentifier UUID evaluationId,
        RecommendedCourse recommendation,
        @NotBlank @Size(max = 10_000) String verdict) {}
