package cz.tripartita.planning.events;

/** What the capacity of a service is counted in. */
public enum CapacityUnit {
    BEDS,
    /** Users who can be there at one time. */
    PLACES,
    /** Users who can be in care over a year. */
    CLIENTS,
    /** Visits, calls and the like that are possible in a day. */
    CONTACTS_A_DAY
}
