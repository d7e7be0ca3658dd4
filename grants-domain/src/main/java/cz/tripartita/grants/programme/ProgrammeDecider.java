package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.DatesPostponed;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeApproved;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.Timetable;
import cz.tripartita.planning.events.DocumentStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Decides on a programme as such. It is approved by council or assembly, whatever its allocation: the law's limit is
 * for one grant, not for a programme.
 */
final class ProgrammeDecider {

    private ProgrammeDecider() {}

    /**
     * @param ground what of planning it rests on
     * @param statute what the statute of its process wants
     */
    static List<ProgrammeEvent> decide(
            ApproveProgramme command, ProgrammeState state, Occasion occasion, Ground ground, StatuteSteps statute) {
        requireNotCancelled(state);
        GrantsRule.PROGRAMME_APPROVED_ONCE.require(
                state.phase() == ProgrammePhase.DRAFTED,
                () -> Map.of("phase", state.phase().name()));
        TenItems.require(state.terms());
        GrantsRule.PROGRAMME_SERVES_A_PRIORITY.require(
                !state.terms().priorities().isEmpty(),
                () -> Map.of("programme", command.programmeId().toString()));
        ground.require(state.terms());
        Resolutions.require(command.resolution(), occasion);
        LocalDate adoptedOn = command.resolution().adoptedOn();
        List<String> missing = state.preparation().missing(statute.on(adoptedOn), adoptedOn).stream()
                .map(DocumentStep::name)
                .toList();
        GrantsRule.PROGRAMME_SEEN_BEFORE_APPROVAL.require(
                missing.isEmpty(), () -> Map.of("missing", missing, "adoptedOn", adoptedOn.toString()));
        return List.of(new ProgrammeApproved(command.programmeId(), command.resolution()));
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
                        || (state.awards().applications().isEmpty()
                                && state.publication().ended() == null),
                () -> Map.of(
                        "decidedApplications",
                        state.awards().applications().size(),
                        "published",
                        state.publication().ended() == null));
        return List.of(new DatesPostponed(command.programmeId(), before, after, command.reason()));
    }

    /** The timetable of a programme that has been approved, so has one. */
    static Timetable timetable(ProgrammeState state) {
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
