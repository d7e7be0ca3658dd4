package cz.tripartita.planning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of one working group: its areas, facilitators, memberships and tasks. */
public sealed interface GroupEvent {

    UUID groupId();

    /**
     * A group was established.
     *
     * @param body a working group, the steering group or the expert platform
     * @param areas areas of the statute that a working group is for; empty for the other bodies
     */
    record GroupEstablished(
            UUID groupId,
            UUID processId,
            String municipality,
            Body body,
            String name,
            List<String> areas,
            List<UUID> facilitators)
            implements GroupEvent {}

    /** A member of staff was put in charge of the group's meetings. */
    record FacilitatorAppointed(UUID groupId, UUID personId) implements GroupEvent {}

    /** A member of staff is no longer in charge of the group's meetings. */
    record FacilitatorReleased(UUID groupId, UUID personId) implements GroupEvent {}

    /** Somebody applied for membership on one side. */
    record MembershipApplied(
            UUID groupId,
            UUID membershipId,
            UUID memberId,
            Side side,
            @Nullable UUID organisationId) implements GroupEvent {}

    /** An applicant signed the rules of procedure in the version of the day. */
    record RulesOfProcedureSigned(UUID groupId, UUID membershipId, UUID memberId, int rulesVersion, LocalDate signedOn)
            implements GroupEvent {}

    /** A membership started, as it had been applied for and the rules were signed. */
    record MembershipStarted(
            UUID groupId,
            UUID membershipId,
            UUID memberId,
            Side side,
            @Nullable UUID organisationId,
            LocalDate startedOn)
            implements GroupEvent {}

    /** A membership ended; positions that belong to it lapse in rounds still open. */
    record MembershipEnded(UUID groupId, UUID membershipId, UUID memberId, MembershipEnd end, LocalDate endedOn)
            implements GroupEvent {}

    /** A membership passed to another person of the same organisation, who has to sign the rules of procedure. */
    record MembershipTransferred(
            UUID groupId, UUID membershipId, UUID successorMembershipId, UUID successorId, LocalDate transferredOn)
            implements GroupEvent {}

    /** The absences of a closed meeting were counted; an excuse and a presence start the count afresh. */
    record AbsencesCounted(UUID groupId, UUID meetingId, List<AbsencesInARow> absences) implements GroupEvent {}

    /**
     * A meeting elected a leader of the group.
     *
     * @param termEndsOn the last day of the term, which ends with its midnight in Prague
     */
    record LeaderElected(
            UUID groupId,
            UUID processId,
            UUID meetingId,
            UUID membershipId,
            UUID memberId,
            LocalDate electedOn,
            LocalDate termEndsOn,
            BallotResult ballots,
            int statuteVersion)
            implements GroupEvent {}

    /** An election failed, which leaves the seat of the leader as it was. */
    record LeaderNotElected(
            UUID groupId,
            UUID meetingId,
            UUID membershipId,
            UUID memberId,
            LocalDate votedOn,
            BallotResult ballots,
            int statuteVersion)
            implements GroupEvent {}

    /** A meeting recalled the leader before the end of the term, for serious and repeated neglect. */
    record LeaderRecalled(
            UUID groupId,
            UUID processId,
            UUID meetingId,
            UUID membershipId,
            UUID memberId,
            ErasableText reason,
            LocalDate recalledOn,
            BallotResult ballots,
            int statuteVersion)
            implements GroupEvent {}

    /** A recall failed; the leader stays. */
    record LeaderNotRecalled(
            UUID groupId,
            UUID meetingId,
            UUID membershipId,
            UUID memberId,
            ErasableText reason,
            LocalDate votedOn,
            BallotResult ballots,
            int statuteVersion)
            implements GroupEvent {}

    /** The seat of the leader fell vacant, as the term or the membership of the leader ended. */
    record LeaderSeatVacated(
            UUID groupId, UUID processId, UUID membershipId, UUID memberId, LeaderSeatEnd end, LocalDate vacatedOn)
            implements GroupEvent {}

    /** A meeting gave a task, which returns at every following meeting until it is checked off. */
    record TaskAssigned(
            UUID groupId,
            UUID taskId,
            UUID meetingId,
            String description,
            @Nullable UUID organisationId,
            @Nullable LocalDate dueOn)
            implements GroupEvent {}

    /** A meeting found a task done. */
    record TaskCheckedOff(UUID groupId, UUID taskId, UUID meetingId) implements GroupEvent {}
}
