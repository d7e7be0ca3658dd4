package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The stream of one grant programme; holds every award, so that awards never exceed the allocation. */
public sealed interface ProgrammeEvent {

    UUID programmeId();

    /**
     * A programme was drafted.
     *
     * @param processId the planning process whose statute says who has to see the programme before it is approved
     */
    record ProgrammeDrafted(UUID programmeId, String municipality, UUID processId, ProgrammeTerms terms)
            implements ProgrammeEvent {}

    /** The draft of a programme was written anew. */
    record ProgrammeRevised(UUID programmeId, ProgrammeTerms terms) implements ProgrammeEvent {}

    /** The steering group proposed the draft by a ballot at one of its meetings. */
    record ProgrammeProposed(UUID programmeId, UUID meetingId, LocalDate proposedOn) implements ProgrammeEvent {}

    /**
     * A commission gave its opinion of the draft, which binds nobody.
     *
     * @param recommended whether it recommends approval
     */
    record ProgrammeOpinionGiven(UUID programmeId, String commission, boolean recommended, LocalDate givenOn)
            implements ProgrammeEvent {}

    /** The competent body approved the programme. */
    record ProgrammeApproved(UUID programmeId, Resolution resolution) implements ProgrammeEvent {}

    /** The programme was published. */
    record ProgrammePublished(UUID programmeId, LocalDate publishedOn) implements ProgrammeEvent {}

    /**
     * The programme is no longer published.
     *
     * @param endedOn the first day on which it is not
     */
    record PublicationEnded(UUID programmeId, LocalDate endedOn) implements ProgrammeEvent {}

    /**
     * The allocation was changed by a further resolution.
     *
     * @param before the allocation of all lines before
     * @param after the allocation of all lines after
     * @param lines the allocation of each line after
     */
    record AllocationChanged(
            UUID programmeId,
            Money before,
            Money after,
            List<LineAllocation> lines,
            Resolution resolution,
            String reason)
            implements ProgrammeEvent {}

    /** Closing or decision of a published programme was put off. */
    record DatesPostponed(UUID programmeId, Timetable before, Timetable after, String reason)
            implements ProgrammeEvent {}

    /** The programme was cancelled. */
    record ProgrammeCancelled(UUID programmeId, String reason) implements ProgrammeEvent {}

    /** One resolution decided applications of the programme together. */
    record AwardsDecided(UUID programmeId, Resolution resolution, List<AwardDecision> decisions, Money awardedInTotal)
            implements ProgrammeEvent {}

    /**
     * A further resolution awarded what an earlier one had refused.
     *
     * @param grantId the grant that starts with the award
     * @param changes number of the resolution that refused
     * @param awardedInTotal all awards of the programme after it
     */
    record RefusalReversed(
            UUID programmeId,
            UUID applicationId,
            UUID lineId,
            UUID grantId,
            Money requested,
            Money awarded,
            Resolution resolution,
            String changes,
            String reason,
            Money awardedInTotal)
            implements ProgrammeEvent {}

    /**
     * A further resolution changed an award.
     *
     * @param changes number of the resolution that it changes
     * @param awardedInTotal all awards of the programme after the change
     */
    record AwardChanged(
            UUID programmeId,
            UUID applicationId,
            UUID lineId,
            UUID grantId,
            Money before,
            Money after,
            Resolution resolution,
            String changes,
            String reason,
            Money awardedInTotal)
            implements ProgrammeEvent {}

    /**
     * A further resolution withdrew an award whole; a later one may award it again.
     *
     * @param before what was awarded
     * @param changes number of the resolution that it changes
     * @param awardedInTotal all awards of the programme after it
     */
    record AwardWithdrawn(
            UUID programmeId,
            UUID applicationId,
            UUID lineId,
            UUID grantId,
            Money before,
            Resolution resolution,
            String changes,
            String reason,
            Money awardedInTotal)
            implements ProgrammeEvent {}
}
