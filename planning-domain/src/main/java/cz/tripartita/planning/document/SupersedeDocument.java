package cz.tripartita.planning.document;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Marks that a later published document has taken the place of this one; sent by a policy. */
public record SupersedeDocument(@TargetAggregateIdentifier UUID documentId, UUID successorId) {}
