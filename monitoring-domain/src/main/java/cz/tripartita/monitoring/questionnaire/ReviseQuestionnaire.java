package cz.tripartita.monitoring.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Issues a further version of a questionnaire, whole. */
public record ReviseQuestionnaire(
        @TargetAggregateIdentifier UUID questionnaireId,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 300) String titleEn,
        @NotEmpty @Size(max = 60) List<@Valid AskedQuestion> questions) {}
