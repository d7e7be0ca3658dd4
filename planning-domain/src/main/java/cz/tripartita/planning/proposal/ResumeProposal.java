package cz.tripartita.planning.proposal;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes an adjourned proposal up again, in the same round with its positions. */
public record ResumeProposal(@TargetAggregateIdentifier UUID proposalId) {}
