package cz.tripartita.readmodels.grantledger;

import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the resolution of a row. */
final class Resolutions {

    private Resolutions() {}

    /** The resolution in the columns of a name, none where there is none. */
    static @Nullable Resolution of(Row row, String body, String number, String day) throws SQLException {
        return row.textOrNull(number) == null
                ? null
                : new Resolution(row.constant(body, Body.class), row.text(number), row.day(day));
    }

    /** The resolution of a row of entries or applications. */
    static @Nullable Resolution of(Row row) throws SQLException {
        return of(row, "resolution_body", "resolution_number", "resolution_on");
    }
}
