package cz.tripartita.planning.proposal;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Position;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Declares a member's stance on the wording of the open round, or records it on the member's behalf.
 *
 * @param round the round that the position is about
 * @param reason mandatory with an objection and with standing aside
 * @param meetingId the open meeting at which the position is declared; mandatory on the member's behalf
 */
public record DeclarePosition(
        @TargetAggregateIdentifier UUID proposalId,
        @Positive int round,
        UUID memberId,
        Position position,
        @Nullable ErasableText reason,
        @Nullable UUID meetingId) {}
