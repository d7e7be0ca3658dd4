package cz.tripartita.grants.programme;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Publishes an approved programme on the day on which it happened. */
public record PublishProgramme(@TargetAggregateIdentifier UUID programmeId) {}
