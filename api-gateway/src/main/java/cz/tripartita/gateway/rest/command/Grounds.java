package cz.tripartita.gateway.rest.command;

import cz.tripartita.planning.events.Resolution;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** On what grounds a command acts, as its components say: the official reason, the resolution or meeting behind it. */
final class Grounds {

    private Grounds() {}

    /** The official reason; a reason that is a text of a natural person is none. */
    static @Nullable String reason(Record command) {
        return named(command, String.class, "reason"::equals).findFirst().orElse(null);
    }

    /** The resolution or else the meeting. */
    static @Nullable Map<String, String> mandate(Record command) {
        Stream<Map<String, String>> resolutions =
                named(command, Resolution.class, name -> true).map(Grounds::of);
        Stream<Map<String, String>> meetings = named(command, UUID.class, "meetingId"::equals)
                .map(meeting -> Map.of("kind", "MEETING", "meetingId", meeting.toString()));
        return Stream.concat(resolutions, meetings).findFirst().orElse(null);
    }

    private static Map<String, String> of(Resolution resolution) {
        return Map.of(
                "kind", "RESOLUTION",
                "body", resolution.body().name(),
                "number", resolution.number(),
                "adoptedOn", resolution.adoptedOn().toString());
    }

    private static <T> Stream<T> named(Record command, Class<T> type, Predicate<String> name) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .filter(component -> component.getType() == type && name.test(component.getName()))
                .map(component -> valueOf(command, component))
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static @Nullable Object valueOf(Record command, RecordComponent component) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
