package cz.tripartita.grants.application;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationFoundComplete;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRefused;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRejected;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationWithdrawn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Decides what becomes of a submitted application; {@code decided} says whether a resolution has decided on it. */
final class ApplicationDecider {

    private ApplicationDecider() {}

    static List<ApplicationEvent> decide(ConfirmCompleteness command, ApplicationState state) {
        requireUnderCheck(state);
        return List.of(new ApplicationFoundComplete(command.applicationId()));
    }

    /** What was found complete may still turn out not to be, until it is decided. */
    static List<ApplicationEvent> decide(RejectApplication command, ApplicationState state, boolean decided) {
        requireNotDecided(state, decided);
        GrantsRule.APPLICATION_UNDER_CHECK.require(state.open(), () -> phaseOf(state));
        return List.of(new ApplicationRejected(command.applicationId(), command.reason()));
    }

    static List<ApplicationEvent> decide(
            WithdrawApplication command, ApplicationState state, Occasion occasion, boolean decided) {
        GrantsRule.OWN_ORGANISATION_ONLY.require(
                state.organisationId().equals(occasion.organisation()),
                () -> Map.of("organisation", String.valueOf(occasion.organisation())));
        if (state.phase() == ApplicationPhase.WITHDRAWN) {
            return List.of();
        }
        requireNotDecided(state, decided);
        GrantsRule.APPLICATION_UNDER_CHECK.require(state.open(), () -> phaseOf(state));
        return List.of(new ApplicationWithdrawn(command.applicationId()));
    }

    static List<ApplicationEvent> decide(RecordDecision command, ApplicationState state) {
        boolean refused = state.phase() == ApplicationPhase.REFUSED;
        if (state.phase() == ApplicationPhase.DECIDED || (refused && command.grantId() == null)) {
            return List.of();
        }
        GrantsRule.APPLICATION_COMPLETE.require(
                refused || state.phase() == ApplicationPhase.COMPLETE,
                () -> Map.of("application", command.applicationId().toString()));
        UUID grantId = command.grantId();
        if (grantId == null) {
            String reason = Objects.requireNonNull(command.reason(), "a refusal has a reason");
            return List.of(new ApplicationRefused(command.applicationId(), command.resolution(), reason));
        }
        return List.of(
                new ApplicationAwarded(command.applicationId(), grantId, command.awarded(), command.resolution()));
    }

    private static void requireUnderCheck(ApplicationState state) {
        GrantsRule.APPLICATION_UNDER_CHECK.require(state.phase() == ApplicationPhase.SUBMITTED, () -> phaseOf(state));
    }

    private static void requireNotDecided(ApplicationState state, boolean decided) {
        GrantsRule.APPLICATION_NOT_DECIDED.require(
                !decided && state.phase() != ApplicationPhase.DECIDED && state.phase() != ApplicationPhase.REFUSED,
                () -> phaseOf(state));
    }

    private static Map<String, Object> phaseOf(ApplicationState state) {
        return Map.of("phase", state.phase().name());
    }
}
