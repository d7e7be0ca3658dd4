package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.monitoring.events.NoFigure;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One field of one service in which what was handed over differs from the figures of today.
 *
 * @param kind whether the field changed, or the whole service was not there then or is not there now
 * @param field code of the field, none for a whole service
 * @param handedOver what the recipient got, none for a service that was not there
 * @param today what stands there today, none for a service that is not there
 */
public record FieldDifference(
        UUID monitoringId,
        UUID serviceId,
        String serviceName,
        Kind kind,
        @Nullable String field,
        @Nullable Content handedOver,
        @Nullable Content today) {

    /** What differs. */
    public enum Kind {
        FIELD_CHANGED,
        SERVICE_ADDED,
        SERVICE_GONE
    }

    /** A number, a text, or the reason why there is neither. */
    public record Content(
            @Nullable BigDecimal number,
            @Nullable String text,
            @Nullable NoFigure noFigure) {}
}
