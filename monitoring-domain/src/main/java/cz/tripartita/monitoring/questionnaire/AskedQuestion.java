package cz.tripartita.monitoring.questionnaire;

import cz.tripartita.monitoring.events.AnswerOption;
import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.QuestionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is drawn up.
 *
 * @param options left out for a scale, for yes or no, and for free text
 * @param profile whether it asks who answers; no where it is left out
 * @param satisfaction whether its scale counts into the satisfaction; no where it is left out
 * @param breakdownBy code of a profile question, or {@code service}
 */
public record AskedQuestion(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9_]*")
        String code,

        QuestionKind kind,
        @NotBlank @Size(max = 500) String text,
        @NotBlank @Size(max = 500) String textEn,
        @Nullable @Size(max = 30) List<@Valid OfferedOption> options,
        @Nullable Boolean profile,
        @Nullable Boolean satisfaction,
        @Nullable @Size(max = 40) String breakdownBy) {

    /** An option as it is drawn up. */
    public record OfferedOption(
            @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9_]*")
            String code,

            @NotBlank @Size(max = 300) String text,
            @NotBlank @Size(max = 300) String textEn) {}

    Question question() {
        return new Question(
                code,
                kind,
                text,
                textEn,
                options == null
                        ? List.of()
                        : options.stream()
                                .map(option -> new AnswerOption(option.code, option.text, option.textEn))
                                .toList(),
                Boolean.TRUE.equals(profile),
                Boolean.TRUE.equals(satisfaction),
                breakdownBy);
    }
}
