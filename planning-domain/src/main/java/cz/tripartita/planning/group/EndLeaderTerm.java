package cz.tripartita.planning.group;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that the term of the leader has come to its end. */
public record EndLeaderTerm(@TargetAggregateIdentifier UUID groupId) {}
