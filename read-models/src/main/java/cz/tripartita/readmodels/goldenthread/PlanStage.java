package cz.tripartita.readmodels.goldenthread;

/** Whether a plan or its balance has been published. */
public enum PlanStage {
    IN_PREPARATION,
    PUBLISHED,
    /** Was published, until a later one took its place. */
    SUPERSEDED
}
