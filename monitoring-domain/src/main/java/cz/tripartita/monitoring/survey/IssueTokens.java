package cz.tripartita.monitoring.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Issues tokens to answer with. */
public record IssueTokens(
        @TargetAggregateIdentifier UUID surveyId,
        @Min(1) @Max(5_000) int count) {}
