package cz.tripartita.readmodels.grantledger;

import cz.tripartita.readmodels.Circumstances;
import java.time.Instant;
import java.time.LocalDate;

/** Where in its stream an event stands, its day on paper, when it was recorded and whose it is. */
record Entry(long version, LocalDate on, Instant at, String municipality) {

    static Entry of(long version, Instant at, Circumstances circumstances) {
        return new Entry(version, circumstances.happenedOn(), at, circumstances.municipality());
    }
}
