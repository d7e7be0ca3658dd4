package cz.tripartita.gateway.reportimport;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the file, as it was understood.
 *
 * @param row what it was read from
 * @param value none where it could not be read
 * @param correction none where nothing stands there
 */
record ReadRow(
        FileRow row,
        UUID monitoringId,
        String period,
        String indicator,
        @Nullable BigDecimal value,
        @Nullable Boolean confirmed,
        @Nullable String explanation,
        @Nullable String correction) {

    /** What stands in the report. */
    BigDecimal known() {
        if (value == null) {
            throw new IllegalStateException("a row without a value is refused: " + row);
        }
        return value;
    }
}
