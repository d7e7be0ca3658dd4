package cz.tripartita.monitoring.events;

/** What the catalogue says of a service or its provider and a form may ask for; how to reach them is not among it. */
public enum ServiceAttribute {
    SERVICE_NAME,
    PROVIDER_NAME,
    /** Identification number of the provider, eight digits. */
    PROVIDER_ICO,
    /** Number in the register of providers of social services that was valid in the year. */
    REGISTRATION_NUMBER,
    /** Registered, related, pro-family or a project, in Czech. */
    SERVICE_KIND,
    /** Section of Act 108/2006, such as {@code 39}. */
    ACT_KIND,
    /** Name of the kind in Act 108/2006. */
    ACT_KIND_NAME,
    /** Field, ambulatory, residential, in Czech. */
    FORMS,
    /** Whom it is for, in Czech. */
    TARGET_GROUPS,
    /** Where it is provided, in words. */
    TERRITORY,
    /** How much it can do at most, a plain number. */
    CAPACITY,
    /** What the capacity is counted in, in Czech. */
    CAPACITY_UNIT
}
