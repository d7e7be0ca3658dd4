package cz.tripartita.planning.proposal;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.PlanningTies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Splits an open proposal into new ones of the same area and kind, which start without positions. */
public record SplitProposal(
        @TargetAggregateIdentifier UUID proposalId,
        @Size(min = 2, max = 50) List<@Valid Part> parts) {

    /**
     * One of the new proposals.
     *
     * @param proposalId id of the new proposal
     */
    public record Part(
            UUID proposalId,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 20000) String wording,
            @Nullable ErasableText reasons,
            @Nullable Money expectedCost,
            @Size(max = 50) List<@NotBlank @Size(max = 300) String> fundingSources,
            PlanningTies ties) {}
}
