package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets a grant follow what its programme has decided; what it already knows changes nothing. */
final class AwardedDecider {

    private AwardedDecider() {}

    static List<GrantEvent> decide(StartGrant command, @Nullable GrantState state, AwardedApplication application) {
        if (state != null) {
            return List.of();
        }
        return List.of(new GrantAwarded(
                command.grantId(),
                command.applicationId(),
                command.programmeId(),
                application.municipality(),
                application.organisationId(),
                application.content().serviceId(),
                application.content().serviceName(),
                application.content().serviceKind(),
                application.content().periodFrom(),
                application.content().periodTo(),
                command.awarded(),
                command.resolution(),
                application.content().bankAccount()));
    }

    static List<GrantEvent> decide(AdjustGrant command, GrantState state) {
        if (state.adjusting().contains(command.resolution())) {
            return List.of();
        }
        return List.of(new AwardAdjusted(
                command.grantId(), command.before(), command.after(), command.resolution(), command.reason()));
    }

    static List<GrantEvent> decide(WithdrawGrant command, GrantState state) {
        if (state.adjusting().contains(command.resolution())) {
            return List.of();
        }
        return List.of(new GrantWithdrawn(
                command.grantId(),
                state.awarded(),
                state.agreed().contracted(),
                command.resolution(),
                command.reason()));
    }
}
