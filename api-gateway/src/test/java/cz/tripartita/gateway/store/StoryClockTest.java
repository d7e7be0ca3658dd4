package cz.tripartita.gateway.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StoryClockTest {

    private static final Instant NOW = Instant.parse("2026-11-21T22:30:00Z");
    private static final Instant THEN = Instant.parse("2025-05-13T22:30:00Z");

    private final StoryClock clock = new StoryClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void tellsTheStoryInEveryZone() {
        clock.tellFrom(THEN);

        assertThat(clock.tellsStory()).isTrue();
        assertThat(clock.instant()).isEqualTo(THEN);
        assertThat(LocalDate.now(clock.withZone(ZoneId.of("Europe/Prague")))).isEqualTo("2025-05-14");
    }

    @Test
    void returnsToRealTime() {
        clock.tellFrom(THEN);
        clock.endStory();

        assertThat(clock.tellsStory()).isFalse();
        assertThat(clock.instant()).isEqualTo(NOW);
    }
}
