package cz.tripartita.readmodels.groupactivity;

import cz.tripartita.planning.events.Body;
import java.util.List;
import java.util.UUID;

/**
 * What one group did in a year.
 *
 * <p>Meetings count for the year in which they were to begin, in Prague; everything else for that of its day.
 *
 * @param meetingsScheduled all, those held and cancelled among them
 * @param attendance by side; empty where no meeting was held
 * @param proposalsAgreed proposals on which consensus was reached, later superseded or not
 * @param positionsDeclared every declaration, one that replaces an earlier one too
 * @param elections elections of a leader, failed ones among them
 */
public record GroupActivity(
        UUID groupId,
        String name,
        Body body,
        int meetingsScheduled,
        int meetingsHeld,
        int meetingsCancelled,
        List<SideActivity> attendance,
        int proposalsSubmitted,
        int proposalsAgreed,
        int proposalsClosedWithoutConsensus,
        int proposalsWithdrawn,
        int positionsDeclared,
        int tasksAssigned,
        int tasksCheckedOff,
        int elections,
        int leadersElected) {}
