package cz.tripartita.gateway.openoffice;

import cz.tripartita.readmodels.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as everybody may read of it.
 *
 * @param type stored name of the event
 * @param happenedOn the day on paper; {@code recordedAt} is when the server stored it
 * @param before what was so before it, by name; none before the first
 * @param after what is so after it
 */
public record StoryStep(
        String type,
        LocalDate happenedOn,
        Instant recordedAt,
        String sentenceCs,
        String sentenceEn,
        @Nullable Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after) {

    public String sentence(Language language) {
        return language == Language.CS ? sentenceCs : sentenceEn;
    }

    /** What it changed; for the first step nothing, as there was nothing before. */
    public List<StateChange> changes() {
        if (before == null) {
            return List.of();
        }
        return after.entrySet().stream()
                .filter(aspect -> !Objects.equals(before.get(aspect.getKey()), aspect.getValue()))
                .map(aspect -> new StateChange(aspect.getKey(), before.get(aspect.getKey()), aspect.getValue()))
                .toList();
    }
}
