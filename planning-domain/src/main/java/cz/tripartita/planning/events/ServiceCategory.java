package cz.tripartita.planning.events;

/** What a service of the catalogue is in the eyes of Act 108/2006. */
public enum ServiceCategory {
    /** Of a kind of the Act, with a number in the register of providers. */
    REGISTERED,
    /** Not of the Act, but planned and paid with the services that are. */
    RELATED,
    /** An activity in favour of families, not of the Act either. */
    PRO_FAMILY
}
