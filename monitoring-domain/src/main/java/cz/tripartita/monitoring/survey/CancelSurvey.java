package cz.tripartita.monitoring.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Calls a survey off before it is closed. */
public record CancelSurvey(
        @TargetAggregateIdentifier UUID surveyId,
        @NotBlank @Size(max = 10_000) String reason) {}
