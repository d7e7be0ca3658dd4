package cz.tripartita.readmodels.documents;

/** How far a document has come. */
public enum DocumentStage {
    DRAFTING,
    /** A frozen draft takes its steps. */
    ON_ITS_WAY,
    PUBLISHED,
    SUPERSEDED
}
