package cz.tripartita.planning.events;

/** Where a service is provided (Act 108/2006 § 33). */
public enum ServiceForm {
    /** Where the user lives or is. */
    FIELD,
    /** Where the user comes to. */
    AMBULATORY,
    /** Where the user stays. */
    RESIDENTIAL
}
