package cz.tripartita.gateway.access;

/** What is special about one endpoint. */
public enum Flag {
    /** Answers without a token. */
    OPEN,
    /** Makes something new: answers 201. */
    CREATES,
    /** The client edits what it has read: {@code If-Match} is required. */
    IF_MATCH_REQUIRED,
    /** Money moves: {@code Idempotency-Key} is required and its answer is kept for good. */
    MONEY_MOVES,
    /** Texts of the command are by the caller, not about a person whom the command names. */
    TEXT_BY_CALLER,
    /** Takes a form with a file, by an endpoint of its own. */
    UPLOAD,
    /** There only with the profile {@code demo}. */
    DEMO,
    /** A page for browsers, no part of the API and of its description. */
    PAGE
}
