package cz.tripartita.gateway.rest.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import cz.tripartita.gateway.store.StoredJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of a stream and what it changed. Texts by and about persons are what they are in events: an id and a digest.
 *
 * @param happenedOn the day on paper; {@code recordedAt} is when the server stored it
 * @param event the payload exactly as stored
 * @param before the state before it, null before the first
 * @param changed names of the fields in which {@code after} differs from {@code before}
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record HistoryStep(
        long position,
        long sequence,
        String type,
        Instant recordedAt,
        LocalDate happenedOn,
        Actor actor,
        @Schema(type = "object") @JsonRawValue String event,

        @Schema(type = "object", nullable = true) @JsonRawValue @Nullable
        String before,

        @Schema(type = "object") @JsonRawValue String after,
        List<String> changed) {

    /**
     * Who did it.
     *
     * @param role role of the glossary, or {@code policy}
     * @param person id of the person, none for a policy
     */
    record Actor(@Nullable String role, @Nullable UUID person) {}

    static HistoryStep of(Recorded recorded, @Nullable Record before, Record after) {
        return new HistoryStep(
                recorded.stored().position(),
                recorded.stored().sequence(),
                recorded.stored().type(),
                recorded.stored().recordedAt(),
                recorded.happenedOn(),
                new Actor(recorded.role(), recorded.person()),
                recorded.stored().payload(),
                before == null ? null : StoredJson.write(before),
                StoredJson.write(after),
                changed(before, after));
    }

    private static List<String> changed(@Nullable Record before, Record after) {
        return Arrays.stream(after.getClass().getRecordComponents())
                .filter(field -> before == null || !Objects.equals(value(field, before), value(field, after)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object value(RecordComponent field, Record state) {
        try {
            return field.getAccessor().invoke(state);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a described state is public: " + field, e);
        }
    }
}
