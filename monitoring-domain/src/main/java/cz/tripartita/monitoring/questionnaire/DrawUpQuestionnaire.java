package cz.tripartita.monitoring.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Issues the first version of a questionnaire. */
public record DrawUpQuestionnaire(
        @TargetAggregateIdentifier UUID questionnaireId,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 300) String titleEn,
        @NotEmpty @Size(max = 60) List<@Valid AskedQuestion> questions) {}
