package cz.tripartita.gateway.rest.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import cz.tripartita.gateway.openoffice.StoryStep;
import cz.tripartita.readmodels.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, in a sentence, with what was so before and after it.
 *
 * @param happenedOn the day on paper; {@code recordedAt} is when the server stored it
 * @param before null before the first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record TimelineStep(
        String type,
        LocalDate happenedOn,
        Instant recordedAt,
        String sentence,
        @Nullable Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after) {

    static Page<TimelineStep> all(List<StoryStep> story) {
        return new Page<>(
                story.stream()
                        .map(step -> new TimelineStep(
                                step.type(),
                                step.happenedOn(),
                                step.recordedAt(),
                                step.sentence(Answers.language()),
                                step.before(),
                                step.after()))
                        .toList(),
                null);
    }
}
