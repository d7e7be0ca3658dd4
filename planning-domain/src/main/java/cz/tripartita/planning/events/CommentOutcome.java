package cz.tripartita.planning.events;

/** How a comment on a draft was settled. */
public enum CommentOutcome {
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED
}
