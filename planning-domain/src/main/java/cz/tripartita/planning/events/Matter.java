package cz.tripartita.planning.events;

/** What a decision rule of the statute is about. */
public enum Matter {
    /** Needs, goals, measures, priorities and the other kinds of proposal. */
    PLANNING_CONTENT,
    /** Which of the priorities agreed upon are taken to the council and the assembly. */
    SELECTION_OF_PRIORITIES,
    /** A draft of a document on its way to publication. */
    DOCUMENT,
    /** A draft of the statute. */
    STATUTE,
    /** A draft of a grant programme, of which planning knows no more than its id. */
    GRANT_PROGRAMME
}
