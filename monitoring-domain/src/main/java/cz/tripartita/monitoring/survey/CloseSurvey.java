package cz.tripartita.monitoring.survey;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Closes a survey after its last day and fixes its results. */
public record CloseSurvey(@TargetAggregateIdentifier UUID surveyId) {}
