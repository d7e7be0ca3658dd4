package cz.tripartita.planning.document;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Freezes the content as the next draft, which takes the steps of the statute in effect on the day. */
public record FreezeDraft(@TargetAggregateIdentifier UUID documentId) {}
