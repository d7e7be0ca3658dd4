package cz.tripartita.planning.document;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.PartLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a goal, measure or activity into the draft of a medium-term concept or a community plan, or rewrites it.
 *
 * @param parentId the goal of a measure, the measure of an activity; none for a goal
 * @param designation what it is called in the document, such as {@code 2.1}
 * @param regionalPlan designation in the region's medium-term plan
 * @param proposalId the proposal with consensus that it comes from
 */
public record SetPart(
        @TargetAggregateIdentifier UUID documentId,
        UUID partId,
        @Nullable UUID parentId,
        PartLevel level,
        @NotBlank @Size(max = 50) String designation,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 20000) String text,
        @Nullable @Size(max = 300) String responsibleBody,
        @Nullable LocalDate dueOn,
        @Nullable @Valid Indicator indicator,
        @Nullable Money expectedCost,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> fundingSources,
        @Nullable @Size(max = 300) String regionalPlan,
        @Nullable UUID proposalId) {

    /** What the part is measured by. */
    public record Indicator(
            @NotBlank @Size(max = 300) String name,
            BigDecimal base,
            BigDecimal target,
            @NotBlank @Size(max = 50) String unit) {}
}
