package cz.tripartita.grants.application;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationFoundComplete;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRejected;
import cz.tripartita.grants.events.ApplicationEvent.DefectsFound;
import cz.tripartita.grants.events.ApplicationEvent.LateSubmissionAllowed;
import cz.tripartita.grants.events.Timetable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what staff may do to an application: the formal check, and the exception for one applicant. */
final class FormalCheckDecider {

    private FormalCheckDecider() {}

    static List<ApplicationEvent> decide(ConfirmCompleteness command, ApplicationState state, Occasion occasion) {
        OwnOrganisation.requireOther(state, occasion);
        requireUnderCheck(state);
        return List.of(new ApplicationFoundComplete(command.applicationId()));
    }

    /** The days of the cure count from the day on which the applicant can read of the defects: the recorded one. */
    static List<ApplicationEvent> decide(
            FindDefects command, ApplicationState state, Occasion occasion, OfferedProgramme programme) {
        OwnOrganisation.requireOther(state, occasion);
        int cureDays = programme.terms().cureDays();
        GrantsRule.CURE_ADMITTED.require(cureDays > 0, () -> Map.of("cureDays", cureDays));
        GrantsRule.SENT_BACK_ONCE.require(
                state.cureBy() == null, () -> Map.of("cureBy", String.valueOf(state.cureBy())));
        requireUnderCheck(state);
        return List.of(new DefectsFound(
                command.applicationId(), command.defects(), occasion.today().plusDays(cureDays)));
    }

    /**
     * What was found complete may still turn out not to be, until it is decided; what was sent back is rejected only when
     * it was not supplemented in time.
     *
     * @param decided whether a resolution has decided on it
     */
    static List<ApplicationEvent> decide(
            RejectApplication command, ApplicationState state, Occasion occasion, boolean decided) {
        OwnOrganisation.requireOther(state, occasion);
        GrantsRule.APPLICATION_NOT_DECIDED.require(!decided && !state.decided(), () -> phaseOf(state));
        GrantsRule.APPLICATION_UNDER_CHECK.require(
                state.open() && state.phase() != ApplicationPhase.STARTED, () -> phaseOf(state));
        GrantsRule.REJECTED_AFTER_CURE.require(
                state.phase() != ApplicationPhase.DEFECTIVE || state.cureOver(occasion.now()),
                () -> Map.of(
                        "cureBy", String.valueOf(state.cureBy()),
                        "now", occasion.now().toString()));
        return List.of(new ApplicationRejected(command.applicationId(), command.reason()));
    }

    private static void requireUnderCheck(ApplicationState state) {
        GrantsRule.APPLICATION_UNDER_CHECK.require(state.phase() == ApplicationPhase.SUBMITTED, () -> phaseOf(state));
    }

    /** The same exception again changes nothing. */
    static List<ApplicationEvent> decide(
            AllowLateSubmission command, ApplicationState state, Occasion occasion, OfferedProgramme programme) {
        OwnOrganisation.requireOther(state, occasion);
        GrantsRule.SUBMITTED_ONCE.require(state.phase() == ApplicationPhase.STARTED, () -> phaseOf(state));
        if (command.until().equals(state.lateUntil())) {
            return List.of();
        }
        GrantsRule.LATE_SUBMISSION_IN_TIME.require(
                programme.offered() && isSensible(command.until(), occasion.now(), programme.timetable()),
                () -> programme.facts(state.start().programmeId(), occasion.now(), command.until()));
        return List.of(new LateSubmissionAllowed(command.applicationId(), command.until(), command.reason()));
    }

    private static boolean isSensible(Instant until, Instant now, @Nullable Timetable timetable) {
        return timetable != null
                && until.isAfter(now)
                && until.isAfter(timetable.closesAt())
                && !until.isAfter(timetable
                        .decisionBy()
                        .plusDays(1)
                        .atStartOfDay(Occasion.PRAGUE)
                        .toInstant());
    }

    private static Map<String, Object> phaseOf(ApplicationState state) {
        return Map.of("phase", state.phase().name());
    }
}
