package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.DatesPostponed;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeApproved;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammePublished;
import cz.tripartita.grants.events.Timetable;
import cz.tripartita.grants.parameters.ParametersInForce;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Decides on a programme as such. It is approved by council or assembly, whatever its allocation: the law's limit is
 * for one grant, not for a programme.
 */
final class ProgrammeDecider {

    private ProgrammeDecider() {}

    /**
     * @param agreed those of its priorities on which a consensus stands
     */
    static List<ProgrammeEvent> decide(
            ApproveProgramme command, ProgrammeState state, Occasion occasion, Set<UUID> agreed) {
        requireNotCancelled(state);
        GrantsRule.PROGRAMME_APPROVED_ONCE.require(
                state.phase() == ProgrammePhase.DRAFTED,
                () -> Map.of("phase", state.phase().name()));
        TenItems.require(state.terms());
        GrantsRule.PROGRAMME_SERVES_A_PRIORITY.require(
                !state.terms().priorities().isEmpty(),
                () -> Map.of("programme", command.programmeId().toString()));
        DraftDecider.requireConsensus(state.terms(), agreed);
        Resolutions.require(command.resolution(), occasion);
        return List.of(new ProgrammeApproved(command.programmeId(), command.resolution()));
    }

    static List<ProgrammeEvent> decide(
            PublishProgramme command, ProgrammeState state, Occasion occasion, ParametersInForce parameters) {
        requireNotCancelled(state);
        LocalDate publishedOn = occasion.happenedOn();
        GrantsRule.APPROVED_BEFORE_PUBLICATION.require(
                state.phase() == ProgrammePhase.APPROVED
                        && !publishedOn.isBefore(
                                state.allocations().setting().getFirst().adoptedOn()),
                () -> Map.of("phase", state.phase().name(), "publishedOn", publishedOn.toString()));
        TenItems.require(state.terms());
        requireNotice(publishedOn, timetable(state), parameters);
        return List.of(new ProgrammePublished(command.programmeId(), publishedOn));
    }

    /** The day of publication counts: what is published on 1 June may open on 1 July. */
    private static void requireNotice(LocalDate publishedOn, Timetable timetable, ParametersInForce parameters) {
        LocalDate opensOn = LocalDate.ofInstant(timetable.opensAt(), Occasion.PRAGUE);
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

    static List<ProgrammeEvent> decide(PostponeDates command, ProgrammeState state) {
        requireNotCancelled(state);
        GrantsRule.DATES_POSTPONED_AFTER_PUBLICATION.require(
                state.phase() == ProgrammePhase.PUBLISHED,
                () -> Map.of("phase", state.phase().name()));
        Timetable before = timetable(state);
        Timetable after = new Timetable(before.opensAt(), command.closesAt(), command.decisionBy());
        GrantsRule.DATES_ONLY_LATER.require(
                !after.closesAt().isBefore(before.closesAt())
                        && !after.decisionBy().isBefore(before.decisionBy()),
                () -> Map.of(
                        "closesAt", before.closesAt().toString(),
                        "decisionBy", before.decisionBy().toString(),
                        "newClosesAt", after.closesAt().toString(),
                        "newDecisionBy", after.decisionBy().toString()));
        TermsRules.requireDecisionAfter(after.closesAt(), after.decisionBy());
        if (after.equals(before)) {
            return List.of();
        }
        GrantsRule.CLOSING_POSTPONED_BEFORE_AWARDS.require(
                after.closesAt().equals(before.closesAt())
                        || state.awards().applications().isEmpty(),
                () -> Map.of(
                        "decidedApplications", state.awards().applications().size()));
        return List.of(new DatesPostponed(command.programmeId(), before, after, command.reason()));
    }

    /** The timetable of a programme that has been approved, so has one. */
    private static Timetable timetable(ProgrammeState state) {
        return Objects.requireNonNull(state.timetable(), "an approved programme has its dates");
    }

    static List<ProgrammeEvent> decide(CancelProgramme command, ProgrammeState state) {
        if (state.phase() == ProgrammePhase.CANCELLED) {
            return List.of();
        }
        GrantsRule.CANCELLED_BEFORE_AWARDS.require(
                state.awards().applications().isEmpty(),
                () -> Map.of(
                        "decidedApplications", state.awards().applications().size()));
        return List.of(new ProgrammeCancelled(command.programmeId(), command.reason()));
    }

    static void requireNotCancelled(ProgrammeState state) {
        GrantsRule.PROGRAMME_NOT_CANCELLED.require(
                state.phase() != ProgrammePhase.CANCELLED,
                () -> Map.of("programme", state.start().programmeId().toString()));
    }
}
