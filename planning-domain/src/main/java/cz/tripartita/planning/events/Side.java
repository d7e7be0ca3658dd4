package cz.tripartita.planning.events;

/** One of the three parties of planning; consensus needs all of them. */
public enum Side {
    /** The city (zadavatel). */
    COMMISSIONER,
    /** NGOs and other organisations that run services (poskytovatel). */
    PROVIDER,
    /** Users of services, their families and the public (uživatelé a veřejnost). */
    USER
}
