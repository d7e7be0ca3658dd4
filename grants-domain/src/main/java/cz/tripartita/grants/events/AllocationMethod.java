package cz.tripartita.grants.events;

/** How the allocation of a line is cut into awards. */
public enum AllocationMethod {
    /** In the order of the ranking, from the best, until nothing is left. */
    RANK_AND_CUT,
    /** To everybody the same part of what was asked for. */
    EQUAL_PROPORTION,
    /** The same rate for each unit of capacity. */
    PER_UNIT
}
