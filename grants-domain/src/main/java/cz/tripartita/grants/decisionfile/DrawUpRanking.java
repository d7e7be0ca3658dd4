package cz.tripartita.grants.decisionfile;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Draws up the ranking of every line from the scores; from then on nobody scores. */
public record DrawUpRanking(@TargetAggregateIdentifier UUID fileId) {}
