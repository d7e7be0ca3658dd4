package cz.tripartita.planning.document;

/** How far a document has come. */
public enum DocumentStatus {
    /** Its content is being written. */
    DRAFTING,
    /** A frozen draft takes its steps. */
    ON_ITS_WAY,
    /** Published; it changes no more. */
    PUBLISHED,
    /** A later published document took its place. */
    SUPERSEDED
}
