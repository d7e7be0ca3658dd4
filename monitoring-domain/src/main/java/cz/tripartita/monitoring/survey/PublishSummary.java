package cz.tripartita.monitoring.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Publishes in official words what was said in free ones; nobody is quoted who could be recognised. */
public record PublishSummary(
        @TargetAggregateIdentifier UUID surveyId,
        @NotBlank @Size(max = 40) String question,
        @NotBlank @Size(max = 10_000) String summary,
        @Nullable @Size(max = 10_000) String summaryEn) {}
