package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.readmodels.Circumstances;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where in the proposal's stream an event stands, when it was recorded and how it came about. */
record Step(long version, Instant at, Circumstances circumstances) {

    LocalDate on() {
        return circumstances.happenedOn();
    }

    String municipality() {
        return circumstances.municipality();
    }

    @Nullable
    UUID person() {
        return circumstances.person();
    }

    String role() {
        return circumstances.role();
    }
}
