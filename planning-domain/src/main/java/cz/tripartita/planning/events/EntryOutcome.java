package cz.tripartita.planning.events;

/** What came of an entry of a realisation plan. */
public enum EntryOutcome {
    FULFILLED,
    PARTLY,
    NOT
}
