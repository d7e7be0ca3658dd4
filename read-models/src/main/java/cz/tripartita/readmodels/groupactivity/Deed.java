package cz.tripartita.readmodels.groupactivity;

/** What is counted of a group in a year, each in a column of its own. */
enum Deed {
    MEETING_SCHEDULED("meetings_scheduled"),
    MEETING_HELD("meetings_held"),
    MEETING_CANCELLED("meetings_cancelled"),
    PROPOSAL_SUBMITTED("proposals_submitted"),
    PROPOSAL_AGREED("proposals_agreed"),
    PROPOSAL_CLOSED("proposals_closed"),
    PROPOSAL_WITHDRAWN("proposals_withdrawn"),
    POSITION_DECLARED("positions_declared"),
    TASK_ASSIGNED("tasks_assigned"),
    TASK_CHECKED_OFF("tasks_checked_off"),
    ELECTION("elections"),
    LEADER_ELECTED("leaders_elected");

    final String column;

    Deed(String column) {
        this.column = column;
    }
}
