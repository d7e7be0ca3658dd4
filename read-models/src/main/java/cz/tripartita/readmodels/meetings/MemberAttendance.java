package cz.tripartita.readmodels.meetings;

import cz.tripartita.planning.events.Attendance;
import cz.tripartita.readmodels.roll.MemberLabel;
import org.jspecify.annotations.Nullable;

/**
 * One member of the group as a meeting sees it.
 *
 * @param invited whether the member was invited when the meeting was scheduled
 * @param current whether the membership is in force, after the meeting whether it was
 * @param attendance how the member took part, none until it is recorded
 */
public record MemberAttendance(
        MemberLabel member,
        boolean invited,
        boolean current,
        @Nullable Attendance attendance) {}
