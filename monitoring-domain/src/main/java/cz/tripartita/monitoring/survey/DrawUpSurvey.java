package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.events.SurveyTarget;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Draws a survey up by a version of a questionnaire.
 *
 * @param services ids of services of the catalogue: one, two or more, or none, as the target says
 */
public record DrawUpSurvey(
        @TargetAggregateIdentifier UUID surveyId,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 300) String titleEn,
        SurveyTarget target,
        @Nullable @Size(max = 100) List<UUID> services,
        UUID questionnaireId,
        @Min(1) int questionnaireVersion) {}
