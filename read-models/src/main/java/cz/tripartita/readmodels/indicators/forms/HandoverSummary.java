package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.monitoring.events.Recipient;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the figures of a year were handed over.
 *
 * @param version the version of the form that they were given out in
 * @param asOf the day as of whose end the figures were taken
 * @param handedOverOn the day on paper
 * @param services how many services the recipient got figures of
 * @param complete whether no required field was empty
 * @param sha256 lower-case hexadecimal digest of what the recipient got
 * @param note how it was handed over; of an incomplete one also why
 * @param differences in how many fields and services it differs from the figures of today
 */
public record HandoverSummary(
        UUID handoverId,
        String code,
        Recipient recipient,
        int year,
        int version,
        LocalDate asOf,
        LocalDate handedOverOn,
        int services,
        boolean complete,
        String sha256,
        @Nullable String note,
        int differences) {

    HandoverSummary with(int found) {
        return new HandoverSummary(
                handoverId,
                code,
                recipient,
                year,
                version,
                asOf,
                handedOverOn,
                services,
                complete,
                sha256,
                note,
                found);
    }
}
