package cz.tripartita.monitoring.statisticsform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives a form up after a year; it may be defined anew from a later one. */
public record GiveUpForm(
        @TargetAggregateIdentifier UUID formId,
        @NotBlank @Size(max = 60) String code,
        @Min(2000) @Max(2100) int lastYear,
        @NotBlank @Size(max = 10_000) String reason) {}
