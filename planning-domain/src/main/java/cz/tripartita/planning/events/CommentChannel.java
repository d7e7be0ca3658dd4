package cz.tripartita.planning.events;

/** How a comment on a draft was made. */
public enum CommentChannel {
    /** In writing, within the comment period. */
    WRITTEN,
    /** At the public hearing. */
    HEARING
}
