package cz.tripartita.monitoring.effectiveness;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Invites the provider to comment.
 *
 * @param until the last day for it
 */
public record InviteComment(@TargetAggregateIdentifier UUID evaluationId, LocalDate until) {}
