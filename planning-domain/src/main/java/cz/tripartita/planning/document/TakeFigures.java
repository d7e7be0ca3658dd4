package cz.tripartita.planning.document;

import cz.tripartita.planning.events.EntryFigures;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts into a balance report what the record says of the entries of its plan; sent by the service itself.
 *
 * @param figures one for each entry, in any order
 * @param position of the whole record, up to which it was read
 */
public record TakeFigures(@TargetAggregateIdentifier UUID documentId, List<EntryFigures> figures, long position) {}
