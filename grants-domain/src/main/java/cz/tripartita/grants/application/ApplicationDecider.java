package cz.tripartita.grants.application;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRefused;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationWithdrawn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Decides how an application ends: taken back by the applicant, or decided by a resolution. */
final class ApplicationDecider {

    private ApplicationDecider() {}

    /**
     * @param decided whether a resolution has decided on it
     */
    static List<ApplicationEvent> decide(
            WithdrawApplication command, ApplicationState state, Occasion occasion, boolean decided) {
        OwnOrganisation.require(state, occasion);
        if (state.phase() == ApplicationPhase.WITHDRAWN) {
            return List.of();
        }
        GrantsRule.APPLICATION_NOT_DECIDED.require(!decided && !state.decided(), () -> phaseOf(state));
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

    private static Map<String, Object> phaseOf(ApplicationState state) {
        return Map.of("phase", state.phase().name());
    }
}
