package cz.tripartita.planning.events;

/** Who founded an organisation. */
public enum FounderKind {
    MUNICIPALITY,
    REGION,
    STATE,
    /** Founded by nobody public: associations, institutes, church organisations and the like. */
    NON_GOVERNMENTAL
}
