package cz.tripartita.monitoring.statisticsform;

import cz.tripartita.monitoring.events.FormRow;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the figures of a year were handed over to the recipient.
 *
 * @param version the version of the form by which the rows were filled
 * @param asOf the day as of whose end the figures were taken
 * @param rows as the service has filled them, one for each service, never typed in
 * @param note how it was handed over; of an incomplete one also why
 */
public record HandOverForm(
        @TargetAggregateIdentifier UUID formId,
        UUID handoverId,
        int year,
        int version,
        LocalDate asOf,
        List<FormRow> rows,
        @Nullable String note) {}
