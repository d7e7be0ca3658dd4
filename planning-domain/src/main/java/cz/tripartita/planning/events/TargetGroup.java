package cz.tripartita.planning.events;

/** Whom services are for. */
public enum TargetGroup {
    FAMILIES_WITH_CHILDREN_AND_YOUTH,
    SENIORS,
    PEOPLE_WITH_DISABILITIES,
    PEOPLE_AT_RISK_OF_SOCIAL_EXCLUSION,
    FOREIGNERS_AND_MINORITIES
}
