package cz.tripartita.readmodels.publicationdues.terms;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which terms are wanted; what is not given does not narrow.
 *
 * @param on the day at whose end they are looked at
 * @param from the first day of the calendar
 * @param to its last day
 * @param organisation an applicant or recipient; what concerns everybody stays
 */
public record TermFilter(
        LocalDate on,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable TermKind kind,
        @Nullable TermState state,
        @Nullable UUID programme,
        @Nullable UUID organisation) {}
