package cz.tripartita.monitoring.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Closes a year, and all before it, so that no version of an indicator begins in it any more. */
public record CloseYear(
        @TargetAggregateIdentifier UUID catalogueId,
        @Min(2000) @Max(2100) int year) {}
