package cz.tripartita.planning.document;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks that a balance report take its figures from the record once more; at its beginning it does so by itself. */
public record RequestFigures(@TargetAggregateIdentifier UUID documentId) {}
