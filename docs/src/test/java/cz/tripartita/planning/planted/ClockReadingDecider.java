package cz.tripartita.planning.planted;

import java.time.Clock;
import java.time.Instant;

/** An impure decision, planted for the architecture tests. */
public record ClockReadingDecider(Clock clock) {

    public Instant decide() {
        return clock.instant();
    }
}
