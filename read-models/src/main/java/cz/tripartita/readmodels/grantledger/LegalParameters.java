package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers by which legal parameters a municipality decided or decides. */
public final class LegalParameters {

    private static final String IN_FORCE = """
            SELECT * FROM (
                SELECT DISTINCT ON (parameter) * FROM views.ledger_parameter
                WHERE municipality = ? AND valid_from <= ? AND NOT correction
                ORDER BY parameter, valid_from DESC, sequence DESC) latest
            WHERE valid_to IS NULL OR valid_to >= ? ORDER BY parameter
            """;

    private final JdbcClient jdbc;

    public LegalParameters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The values in force on a day; a parameter without one is not among them. A value lasts until its last day, or until
     * the next one starts; of two that start on the same day the one recorded later holds. No correction is in force.
     */
    public List<ParameterView> inForce(String municipality, LocalDate day) {
        return jdbc.sql(IN_FORCE)
                .params(municipality, day, day)
                .query(Row.as(LegalParameters::parameter))
                .list();
    }

    /** Every value ever set and every correction, by parameter and first day. */
    public List<ParameterView> history(String municipality) {
        return jdbc.sql("SELECT * FROM views.ledger_parameter WHERE municipality = ?"
                        + " ORDER BY parameter, valid_from, sequence")
                .param(municipality)
                .query(Row.as(LegalParameters::parameter))
                .list();
    }

    private static ParameterView parameter(Row row) throws SQLException {
        return new ParameterView(
                row.constant("parameter", LegalParameter.class),
                row.decimal("value"),
                row.day("valid_from"),
                row.dayOrNull("valid_to"),
                row.text("source"),
                row.text("reason"),
                row.flag("correction"),
                row.instant("recorded_at"));
    }
}
