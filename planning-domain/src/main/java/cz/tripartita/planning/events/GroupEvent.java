package cz.tripartita.planning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of one working group: its areas, facilitators, memberships and tasks. */
public sealed interface GroupEvent {

    UUID groupId();

    /** A working group was established for areas of the statute. */
    record GroupEstablished(
            UUID groupId, UUID processId, String municipality, String name, List<String> areas, List<UUID> facilitators)
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
