package cz.tripartita.planning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal, measure or activity of a medium-term concept or a community plan.
 *
 * @param parentId the goal of a measure, the measure of an activity; none for a goal
 * @param designation what it is called in the document, such as {@code 2.1}, once in the document
 * @param responsibleBody who is responsible for it
 * @param dueOn when it is to be done
 * @param regionalPlan designation in the region's medium-term plan
 * @param proposalId the proposal with consensus that it comes from
 */
public record DocumentPart(
        UUID partId,
        @Nullable UUID parentId,
        PartLevel level,
        String designation,
        String title,
        String text,
        @Nullable String responsibleBody,
        @Nullable LocalDate dueOn,
        @Nullable PartIndicator indicator,
        @Nullable Money expectedCost,
        List<String> fundingSources,
        @Nullable String regionalPlan,
        @Nullable UUID proposalId) {}
