package cz.tripartita.planning.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of social service of Act 108/2006.
 *
 * @param code its section, such as {@code 39} or {@code 60a}
 * @param name name in the Act
 * @param nameEnglish the same in English, by us
 * @param validFrom first day on which the Act has it
 * @param validTo last day, none while it is in force
 * @param source where it stands, and since which act
 */
public record KindOfService(
        String code,
        String name,
        String nameEnglish,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {

    /** Whether the Act has the kind on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
