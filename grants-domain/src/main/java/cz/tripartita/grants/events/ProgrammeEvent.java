package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.TargetGroup;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The stream of one grant programme; holds every award, so that awards never exceed the allocation. */
public sealed interface ProgrammeEvent {

    UUID programmeId();

    /** A programme was drafted with all that the law wants in it (Act 250/2000 § 10c(2)). */
    record ProgrammeDrafted(
            UUID programmeId,
            String municipality,
            int year,
            String name,
            String purpose,
            String reasons,
            List<TargetGroup> targetGroups,
            List<UUID> priorities,
            List<ServiceKind> serviceKinds,
            Money allocation,
            Money largestAmount,
            BigDecimal smallestOwnSharePercent,
            String eligibleApplicants,
            List<Criterion> criteria,
            Instant opensAt,
            Instant closesAt,
            LocalDate decisionBy,
            String conditions,
            String modelApplication)
            implements ProgrammeEvent {}

    /** The competent body approved the programme. */
    record ProgrammeApproved(UUID programmeId, Resolution resolution) implements ProgrammeEvent {}

    /** The programme was published. */
    record ProgrammePublished(UUID programmeId, LocalDate publishedOn) implements ProgrammeEvent {}

    /** The allocation was changed by a further resolution. */
    record AllocationChanged(UUID programmeId, Money before, Money after, Resolution resolution, String reason)
            implements ProgrammeEvent {}

    /** The programme was cancelled. */
    record ProgrammeCancelled(UUID programmeId, String reason) implements ProgrammeEvent {}

    /** One resolution decided applications of the programme together. */
    record AwardsDecided(UUID programmeId, Resolution resolution, List<AwardDecision> decisions, Money awardedInTotal)
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
            UUID grantId,
            Money before,
            Money after,
            Resolution resolution,
            String changes,
            String reason,
            Money awardedInTotal)
            implements ProgrammeEvent {}
}
