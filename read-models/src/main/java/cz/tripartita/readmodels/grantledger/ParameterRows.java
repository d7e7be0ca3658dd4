package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ParameterEvent.ParameterCorrected;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import cz.tripartita.readmodels.Parameters;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the values of legal parameters, those that hold and those that should have held. */
final class ParameterRows {

    private static final String ADD = "INSERT INTO views.ledger_parameter VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;

    ParameterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(ParameterSet event, long version, Instant at) {
        jdbc.sql(ADD)
                .params(Parameters.of(
                        event.registerId(),
                        version,
                        event.municipality(),
                        event.parameter(),
                        event.value(),
                        event.validFrom(),
                        event.validTo(),
                        event.source(),
                        event.reason(),
                        false,
                        at))
                .update();
    }

    void corrected(ParameterCorrected event, long version, Instant at) {
        jdbc.sql(ADD)
                .params(Parameters.of(
                        event.registerId(),
                        version,
                        event.municipality(),
                        event.parameter(),
                        event.value(),
                        event.validFrom(),
                        event.validTo(),
                        event.source(),
                        event.reason(),
                        true,
                        at))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.ledger_parameter").update();
    }
}
