package cz.tripartita.grants.events;

/** Where money of a budget comes from. */
public enum SourceKind {
    /** This municipality: the amount asked for. */
    CITY,
    REGION,
    STATE,
    OTHER_MUNICIPALITIES,
    /** The applicant's own money; counts into the own share. */
    OWN,
    /** Gifts, clients' payments and other money that is not public; counts into the own share. */
    OTHER
}
