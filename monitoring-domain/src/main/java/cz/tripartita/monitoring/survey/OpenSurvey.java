package cz.tripartita.monitoring.survey;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens a survey for answers from a first day to the end of a last one. */
public record OpenSurvey(@TargetAggregateIdentifier UUID surveyId, LocalDate firstDay, LocalDate lastDay) {}
