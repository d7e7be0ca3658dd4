package cz.tripartita.planning.meeting;

import cz.tripartita.planning.events.ErasableText;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Writes or rewrites the minutes of a closed meeting. */
public record DraftMinutes(@TargetAggregateIdentifier UUID meetingId, ErasableText text) {}
