package cz.tripartita.monitoring.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the quality standards of social services of Decree 505/2006, Annex 2.
 *
 * @param number 1 to 15
 * @param name name in the decree
 * @param nameEnglish the same in English, by us
 * @param weight how much it weighs in the result of a visit whose plan says nothing else
 * @param validFrom first day on which the decree has it so
 * @param validTo last day, none while it is in force
 * @param source where it stands, and since which decree
 */
public record QualityStandard(
        int number,
        Part part,
        String name,
        String nameEnglish,
        int weight,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {

    /** The part of the standards that one belongs to. */
    public enum Part {
        /** How the service is given. */
        PROCEDURE,
        /** Who gives it. */
        STAFF,
        /** Where, when and under what conditions. */
        OPERATION
    }

    /** Whether the decree has the standard on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
