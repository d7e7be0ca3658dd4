package cz.tripartita.planning.events;

/** What a decision rule of the statute is about. */
public enum Matter {
    /** Needs, goals, measures, priorities and the other kinds of proposal. */
    PLANNING_CONTENT
}
