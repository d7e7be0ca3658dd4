package cz.tripartita.grants.decisionfile;

import cz.tripartita.grants.events.AllocationTerms;
import cz.tripartita.grants.events.UnitCount;
import cz.tripartita.planning.events.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Reckons a way to cut the money of a line and keeps it; without {@code terms} by those of the programme. */
public record SaveScenario(
        @TargetAggregateIdentifier UUID fileId,
        UUID scenarioId,
        @NotBlank @Size(max = 300) String name,
        UUID lineId,
        @Nullable AllocationTerms terms,
        Money amount,
        @Size(max = 500) List<UnitCount> units) {}
