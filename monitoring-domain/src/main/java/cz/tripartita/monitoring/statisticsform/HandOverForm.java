package cz.tripartita.monitoring.statisticsform;

import cz.tripartita.monitoring.events.FormRow;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the figures of a year were handed over to the recipient.
 *
 * @param asOf the day as of whose end the figures are taken, the day of handing over where none is given
 * @param note how it was handed over; of an incomplete one also why
 * @param filled what the recipient gets, as the service has filled it; nobody types it in
 */
public record HandOverForm(
        @TargetAggregateIdentifier UUID formId,
        UUID handoverId,
        @NotBlank @Size(max = 60) String code,
        @Min(2000) @Max(2100) int year,
        @Nullable LocalDate asOf,
        @Nullable @Size(max = 10_000) String note,
        @Nullable Filled filled) {

    /**
     * A filled form.
     *
     * @param version the version of the form by which it was filled
     * @param asOf the day as of whose end the figures were taken
     * @param rows one for each service, with the fields of that version in their order
     */
    public record Filled(int version, LocalDate asOf, List<FormRow> rows) {}

    /** The same, filled. */
    public HandOverForm with(Filled content) {
        return new HandOverForm(formId, handoverId, code, year, asOf, note, content);
    }
}
