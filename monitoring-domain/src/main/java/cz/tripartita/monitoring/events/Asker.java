package cz.tripartita.monitoring.events;

/** Who asks for advice, as a kind and never as a person. */
public enum Asker {
    CITIZEN,
    CITY_POLICE,
    DISTRICT_OFFICE,
    NGO,
    HEALTH_CARE,
    SCHOOL,
    OTHER_AUTHORITY,
    OTHER
}
