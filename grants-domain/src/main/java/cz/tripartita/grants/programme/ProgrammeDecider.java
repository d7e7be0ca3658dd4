package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeApproved;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Decides on a programme as such. It is approved by council or assembly, whatever its allocation: the law's limit is
 * for one grant, not for a programme.
 */
final class ProgrammeDecider {

    private ProgrammeDecider() {}

    static List<ProgrammeEvent> decide(ApproveProgramme command, ProgrammeState state, Occasion occasion) {
        requireNotCancelled(state);
        GrantsRule.PROGRAMME_APPROVED_ONCE.require(
                state.phase() == ProgrammePhase.DRAFTED,
                () -> Map.of("phase", state.phase().name()));
        Resolutions.require(command.resolution(), occasion);
        return List.of(new ProgrammeApproved(command.programmeId(), command.resolution()));
    }

    static List<ProgrammeEvent> decide(
            PublishProgramme command, ProgrammeState state, Occasion occasion, ParametersInForce parameters) {
        requireNotCancelled(state);
        LocalDate publishedOn = occasion.happenedOn();
        GrantsRule.APPROVED_BEFORE_PUBLICATION.require(
                state.phase() == ProgrammePhase.APPROVED
                        && !publishedOn.isBefore(state.setting().getFirst().adoptedOn()),
                () -> Map.of("phase", state.phase().name(), "publishedOn", publishedOn.toString()));
        requireNotice(publishedOn, state, parameters);
        return List.of(new ProgrammePublished(command.programmeId(), publishedOn));
    }

    /** The day of publication counts: what is published on 1 June may open on 1 July. */
    private static void requireNotice(LocalDate publishedOn, ProgrammeState state, ParametersInForce parameters) {
        LocalDate opensOn = LocalDate.ofInstant(state.terms().opensAt(), Occasion.PRAGUE);
        BigDecimal needed = parameters.on(publishedOn, LegalParameter.PROGRAMME_NOTICE_DAYS);
        long days = ChronoUnit.DAYS.between(publishedOn, opensOn);
        GrantsRule.PUBLISHED_IN_TIME.require(
                BigDecimal.valueOf(days).compareTo(needed) >= 0,
                () -> Map.of(
                        "publishedOn",
                        publishedOn.toString(),
                        "opensOn",
                        opensOn.toString(),
                        "days",
                        days,
                        "needed",
                        needed));
    }

    static List<ProgrammeEvent> decide(ChangeAllocation command, ProgrammeState state, Occasion occasion) {
        requireNotCancelled(state);
        GrantsRule.ALLOCATION_CHANGES_AFTER_APPROVAL.require(
                state.phase() != ProgrammePhase.DRAFTED,
                () -> Map.of("phase", state.phase().name()));
        Resolutions.require(command.resolution(), occasion);
        requireEnough(command.allocation(), state.awardedInTotal());
        if (command.allocation().equals(state.allocation())) {
            return List.of();
        }
        GrantsRule.RESOLUTION_USED_ONCE.require(
                !state.setBy(command.resolution()),
                () -> Map.of(
                        "body", command.resolution().body().name(),
                        "number", command.resolution().number()));
        return List.of(new AllocationChanged(
                command.programmeId(),
                state.allocation(),
                command.allocation(),
                command.resolution(),
                command.reason()));
    }

    private static void requireEnough(Money allocation, Money awarded) {
        GrantsRule.AMOUNTS_POSITIVE.require(allocation.isPositive(), () -> Map.of("allocation", allocation.amount()));
        GrantsRule.ALLOCATION_NOT_BELOW_AWARDED.require(
                !awarded.isAbove(allocation),
                () -> Map.of("allocation", allocation.amount(), "awarded", awarded.amount()));
    }

    static List<ProgrammeEvent> decide(CancelProgramme command, ProgrammeState state) {
        if (state.phase() == ProgrammePhase.CANCELLED) {
            return List.of();
        }
        GrantsRule.CANCELLED_BEFORE_AWARDS.require(
                state.decided().isEmpty(),
                () -> Map.of("decidedApplications", state.decided().size()));
        return List.of(new ProgrammeCancelled(command.programmeId(), command.reason()));
    }

    private static void requireNotCancelled(ProgrammeState state) {
        GrantsRule.PROGRAMME_NOT_CANCELLED.require(
                state.phase() != ProgrammePhase.CANCELLED,
                () -> Map.of("programme", state.terms().programmeId().toString()));
    }
}
