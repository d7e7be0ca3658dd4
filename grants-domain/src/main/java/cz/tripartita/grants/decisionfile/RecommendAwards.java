package cz.tripartita.grants.decisionfile;

import cz.tripartita.grants.events.Excused;
import cz.tripartita.grants.events.Recommendation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records what a commission recommends, on the day on which it sat; a later recommendation replaces it. */
public record RecommendAwards(
        @TargetAggregateIdentifier UUID fileId,
        @NotBlank @Size(max = 300) String commission,
        @NotEmpty @Size(max = 500) List<Recommendation> recommendations,
        @NotEmpty @Size(max = 100) List<UUID> voters,
        @Size(max = 5_000) List<Excused> excused,
        @Min(0) @Max(100) int votesFor,
        @Min(0) @Max(100) int votesAgainst,
        @Min(0) @Max(100) int abstained) {}
