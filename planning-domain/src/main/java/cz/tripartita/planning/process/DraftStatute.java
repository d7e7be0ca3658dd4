package cz.tripartita.planning.process;

import cz.tripartita.planning.events.StatuteRules;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Drafts the next version of the statute, or rewrites its draft. */
public record DraftStatute(@TargetAggregateIdentifier UUID processId, StatuteRules rules) {}
