package cz.tripartita.grants.grant;

import cz.tripartita.grants.application.RecordDecision;
import cz.tripartita.grants.events.AwardDecision;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** When a resolution has decided applications, each of them records its decision and each award starts a grant. */
@DisallowReplay
@ProcessingGroup(WhenAwardsDecidedThenRecordDecisions.GROUP)
public class WhenAwardsDecidedThenRecordDecisions {

    /** One group for all that follows a programme's decisions: no grant is adjusted before it has started. */
    static final String GROUP = "grants.when-awards-decided-then-record-decisions";

    private final CommandGateway commands;

    WhenAwardsDecidedThenRecordDecisions(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(AwardsDecided event) {
        event.decisions().forEach(decision -> follow(event, decision));
    }

    private void follow(AwardsDecided event, AwardDecision decision) {
        UUID grantId = decision.grantId();
        commands.sendAndWait(new RecordDecision(
                decision.applicationId(), grantId, decision.awarded(), event.resolution(), decision.reason()));
        if (grantId != null) {
            commands.sendAndWait(new StartGrant(
                    grantId, decision.applicationId(), event.programmeId(), decision.awarded(), event.resolution()));
        }
    }
}
