package cz.tripartita.planning.document;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a part without parts below it out of the draft. */
public record RemovePart(@TargetAggregateIdentifier UUID documentId, UUID partId) {}
