package cz.tripartita.grants.grant;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Starts a grant with its award; sent by a policy only, facts of the service come from the application. */
public record StartGrant(
        @TargetAggregateIdentifier UUID grantId,
        UUID applicationId,
        UUID programmeId,
        Money awarded,
        Resolution resolution) {}
