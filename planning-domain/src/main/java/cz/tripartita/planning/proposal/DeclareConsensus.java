package cz.tripartita.planning.proposal;

import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Declares that consensus was reached on the wording of the round, at an open meeting of the group. */
public record DeclareConsensus(
        @TargetAggregateIdentifier UUID proposalId,
        UUID meetingId,
        @Positive int round) {}
