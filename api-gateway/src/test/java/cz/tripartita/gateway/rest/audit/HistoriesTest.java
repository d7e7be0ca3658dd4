package cz.tripartita.gateway.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.dispatch.PublishedEvents;
import cz.tripartita.planning.events.ProcessEvent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoriesTest {

    /** Streams whose states before and after nobody can read yet. */
    private static final List<Class<?>> WITHOUT_HISTORY = List.of(ProcessEvent.class);

    @Test
    void everyPublishedStreamButThoseNamedHereHasOne() {
        assertThat(PublishedEvents.streams().stream().filter(stream -> !hasHistory(stream)))
                .containsExactlyElementsOf(WITHOUT_HISTORY);
    }

    private static boolean hasHistory(Class<?> stream) {
        return Arrays.stream(stream.getPermittedSubclasses())
                .allMatch(event -> Histories.of(event)
                        .map(replay -> replay.stream().equals(stream))
                        .orElse(false));
    }
}
