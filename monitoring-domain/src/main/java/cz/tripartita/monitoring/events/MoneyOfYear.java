package cz.tripartita.monitoring.events;

/** What the grants of a service come to in a year. */
public enum MoneyOfYear {
    /** What resolutions gave in grants whose period of use begins in the year, in Kč. */
    AWARDED,
    /** What was paid out in the year, by set-off too, less what counter-entries took back in it, in Kč. */
    PAID,
    /** What came back in the year, by set-off too, in Kč. */
    RETURNED,
    /** What was paid less what came back, in per cent of an indicator in Kč. */
    SHARE
}
