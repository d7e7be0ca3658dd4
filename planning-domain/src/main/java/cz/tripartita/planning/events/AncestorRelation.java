package cz.tripartita.planning.events;

/** How a later proposal follows from an earlier one. */
public enum AncestorRelation {
    /** Takes the place of one that had reached consensus. */
    SUPERSEDES,
    /** Was made of several open ones. */
    MERGED_FROM,
    /** Was made of a part of an open one. */
    SPLIT_FROM
}
