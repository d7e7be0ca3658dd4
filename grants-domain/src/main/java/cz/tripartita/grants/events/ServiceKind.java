package cz.tripartita.grants.events;

/** What kind of service or project money is for. */
public enum ServiceKind {
    /** A registered service of Act 108/2006. */
    REGISTERED,
    /** A service related to registered ones, without a register number. */
    RELATED,
    /** A pro-family activity. */
    PRO_FAMILY,
    /** A project that only the plan asks for. */
    PROJECT
}
