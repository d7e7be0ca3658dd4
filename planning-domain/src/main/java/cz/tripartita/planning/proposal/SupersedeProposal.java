package cz.tripartita.planning.proposal;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Marks that a later proposal with consensus has taken the place of this one; sent by a policy. */
public record SupersedeProposal(@TargetAggregateIdentifier UUID proposalId, UUID successorId) {}
