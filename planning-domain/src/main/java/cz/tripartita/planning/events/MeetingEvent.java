package cz.tripartita.planning.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of one meeting of a working group. */
public sealed interface MeetingEvent {

    UUID meetingId();

    /**
     * A meeting was scheduled and the members of the day were invited.
     *
     * @param invited the members of the day
     */
    record MeetingScheduled(
            UUID meetingId,
            UUID groupId,
            String municipality,
            Instant startsAt,
            String place,
            List<AgendaItem> agenda,
            List<InvitedMember> invited)
            implements MeetingEvent {}

    /** The agenda got a further item. */
    record AgendaItemAdded(UUID meetingId, AgendaItem item) implements MeetingEvent {}

    /** The facilitator opened the meeting. */
    record MeetingOpened(UUID meetingId, LocalDate openedOn) implements MeetingEvent {}

    /** A member was found present, excused or absent; a later record replaces an earlier one. */
    record AttendanceRecorded(UUID meetingId, UUID memberId, UUID membershipId, Side side, Attendance attendance)
            implements MeetingEvent {}

    /** A guest took part, without position or ballot. */
    record GuestRecorded(
            UUID meetingId, String organisation, @Nullable ErasableText guest) implements MeetingEvent {}

    /**
     * The body decided a matter by ballot.
     *
     * @param decisionId id of the decision
     * @param subjectId what it is about: the process for its statute, a document, a proposal, a grant programme
     * @param subjectRevision the draft or round that was voted on
     * @param ballots what the ballot came to
     * @param carried whether it was carried by the rule
     */
    record DecisionTaken(
            UUID meetingId,
            UUID decisionId,
            Body body,
            Matter matter,
            UUID subjectId,
            int subjectRevision,
            DecisionRule rule,
            int statuteVersion,
            BallotResult ballots,
            boolean carried)
            implements MeetingEvent {}

    /** The facilitator closed the meeting. */
    record MeetingClosed(UUID meetingId, UUID groupId, List<SideAttendance> attendance, boolean allSidesPresent)
            implements MeetingEvent {}

    /** The meeting does not take place. */
    record MeetingCancelled(UUID meetingId, String reason) implements MeetingEvent {}

    /**
     * The minutes were written or rewritten; which sides were present is part of them.
     *
     * @param revision 1 for the first
     * @param openTasks tasks of the group not yet checked off, which return at the next meeting
     * @param draftedBy the person who wrote this revision, who may not approve it
     */
    record MinutesDrafted(
            UUID meetingId,
            int revision,
            ErasableText text,
            List<SideAttendance> attendance,
            boolean allSidesPresent,
            List<UUID> openTasks,
            UUID draftedBy)
            implements MeetingEvent {}

    /** A revision of the minutes was approved. */
    record MinutesApproved(UUID meetingId, int revision, UUID approvedBy) implements MeetingEvent {}

    /** The approved minutes of a public sitting were published. */
    record MinutesPublished(UUID meetingId, int revision) implements MeetingEvent {}
}
