package cz.tripartita.grants.programme;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends the publication of a programme; the day on which it happened is the first on which it is no longer published. */
public record EndPublication(@TargetAggregateIdentifier UUID programmeId) {}
