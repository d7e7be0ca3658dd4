package cz.tripartita.monitoring.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of one form in which a recipient wants the figures of services. */
public sealed interface StatisticsFormEvent {

    UUID formId();

    /**
     * A form was defined, or defined anew as a further version, which from its first year on replaces every earlier one.
     *
     * @param code short code, such as {@code mpsv}
     * @param version 1 for the first definition
     * @param validFrom the first year whose figures are given out in it
     */
    record FormDefined(
            UUID formId, String municipality, String code, int version, int validFrom, FormDefinition definition)
            implements StatisticsFormEvent {}

    /**
     * A form was given up, until it is defined anew.
     *
     * @param lastYear the last year whose figures are given out in it
     */
    record FormGivenUp(UUID formId, int lastYear, String reason) implements StatisticsFormEvent {}

    /**
     * The figures of a year were handed over to the recipient, and which figures these were.
     *
     * @param version the version of the form that they were given out in
     * @param asOf the day as of whose end the figures were taken
     * @param rows what the recipient got, one row for each service
     * @param complete whether no required field was empty
     * @param sha256 lower-case hexadecimal digest of what the recipient got
     * @param note how it was handed over; of an incomplete one also why
     */
    record FormHandedOver(
            UUID formId,
            UUID handoverId,
            Recipient recipient,
            int year,
            int version,
            LocalDate asOf,
            List<FormRow> rows,
            boolean complete,
            String sha256,
            @Nullable String note)
            implements StatisticsFormEvent {}
}
