package cz.tripartita.planning.events;

/** Where a figure of a balance report comes from. */
public enum FigureOrigin {
    /** Entered by hand, with its source. */
    ENTERED,
    /** Computed by the service from events. */
    RECORDED
}
