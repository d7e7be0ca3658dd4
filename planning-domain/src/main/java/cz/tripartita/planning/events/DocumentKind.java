package cz.tripartita.planning.events;

/** A document of the process. */
public enum DocumentKind {
    MEDIUM_TERM_CONCEPT,
    COMMUNITY_PLAN,
    REALISATION_PLAN,
    BALANCE_REPORT,
    SERVICE_NETWORK,
    GRANT_RULES,
    STATUTE
}
