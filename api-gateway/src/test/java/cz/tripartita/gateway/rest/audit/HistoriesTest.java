package cz.tripartita.gateway.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.dispatch.PublishedEvents;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HistoriesTest {

    static Stream<Class<?>> streams() {
        return PublishedEvents.streams().stream();
    }

    @ParameterizedTest
    @MethodSource("streams")
    void everyPublishedStreamHasOne(Class<?> stream) {
        assertThat(stream.getPermittedSubclasses())
                .allSatisfy(event -> assertThat(Histories.of(event))
                        .hasValueSatisfying(
                                replay -> assertThat(replay.stream()).isEqualTo(stream)));
    }
}
