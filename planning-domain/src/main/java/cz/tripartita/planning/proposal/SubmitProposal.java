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
 * Puts a proposal before a group; its first round opens with the wording given.
 *
 * @param area code of an area of the group
 * @param expectedCost what it is expected to cost, not negative
 * @param supersedes proposals of the group with consensus whose place this one takes once it reaches consensus
 */
public record SubmitProposal(
        @TargetAggregateIdentifier UUID proposalId,
        UUID groupId,
        @NotBlank @Size(max = 100) String area,
        ProposalKind kind,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 20000) String wording,
        @Nullable ErasableText reasons,
        @Nullable Money expectedCost,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> fundingSources,
        PlanningTies ties,
        @Size(max = 50) List<UUID> supersedes) {}
