package cz.tripartita.monitoring.events;

import java.time.LocalDate;

/**
 * An event of the open office.
 *
 * @param title official wording; it names no private person
 * @param attendance how many people came
 */
public record Gathering(LocalDate day, Kind kind, String title, int attendance) {

    /** What kind of event it was. */
    public enum Kind {
        OPEN_DAY,
        LECTURE,
        FAIR,
        STAND,
        EXCURSION,
        OTHER
    }
}
