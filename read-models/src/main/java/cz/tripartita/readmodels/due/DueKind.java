package cz.tripartita.readmodels.due;

/** What kind of thing is due. */
public enum DueKind {
    /** A meeting is to take place. */
    MEETING,
    /** A task of a group is to be done by the end of its day. */
    TASK,
    /** A group is to have had as many meetings as the statute asks for in a year, by the end of the statute's month. */
    YEARLY_MEETINGS,
    /** The term of a group's leader comes to its end; the service notes it by itself. */
    LEADER_TERM,
    /** The comment period of a draft comes to its end; the service closes it by itself. */
    COMMENT_PERIOD,
    /** A balance report is to take its figures from the record; the service does so by itself. */
    BALANCE_FIGURES,
    /** A finding of a visit or check is to be remedied by the end of its day. */
    FINDING
}
