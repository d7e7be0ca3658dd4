package cz.tripartita.planning.proposal;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.planning.events.ProposalKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Merges open proposals of one group into a new one, which starts without positions.
 *
 * @param proposalId id of the new proposal
 */
public record MergeProposals(
        @TargetAggregateIdentifier UUID proposalId,
        @Size(min = 2, max = 50) List<UUID> ancestors,
        @NotBlank @Size(max = 100) String area,
        ProposalKind kind,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 20000) String wording,
        @Nullable ErasableText reasons,
        @Nullable Money expectedCost,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> fundingSources,
        PlanningTies ties) {}
