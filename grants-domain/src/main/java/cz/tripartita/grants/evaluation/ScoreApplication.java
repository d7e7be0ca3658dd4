package cz.tripartita.grants.evaluation;

import cz.tripartita.grants.events.CriterionScore;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Scores the application on every criterion, as the caller, until the ranking is drawn up. */
public record ScoreApplication(
        @TargetAggregateIdentifier UUID evaluationId,
        @NotEmpty @Size(max = 100) List<CriterionScore> scores) {}
