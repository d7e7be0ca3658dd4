package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a resolution says of one application.
 *
 * @param lineId the line of the programme that the application is for
 * @param grantId the grant that starts with the award, none where it is refused
 * @param awarded zero where it is refused
 * @param reason official reason; always there for a refusal and for an award in part
 */
public record AwardDecision(
        UUID applicationId,
        UUID lineId,
        @Nullable UUID grantId,
        AwardOutcome outcome,
        Money requested,
        Money awarded,
        @Nullable String reason) {}
