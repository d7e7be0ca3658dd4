package cz.tripartita.planning.proposal;

import cz.tripartita.planning.events.ErasableText;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Withdraws a proposal; only its author may. */
public record WithdrawProposal(
        @TargetAggregateIdentifier UUID proposalId,
        @Nullable ErasableText reason) {}
