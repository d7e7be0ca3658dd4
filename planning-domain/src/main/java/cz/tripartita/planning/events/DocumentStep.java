package cz.tripartita.planning.events;

/** A step that a document passes on its way to publication. */
public enum DocumentStep {
    STEERING_APPROVAL,
    PUBLIC_COMMENT,
    PUBLIC_HEARING,
    COMMISSION_OPINION,
    COUNCIL,
    ASSEMBLY,
    PUBLICATION
}
