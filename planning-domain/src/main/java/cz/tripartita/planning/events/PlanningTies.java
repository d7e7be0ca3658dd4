package cz.tripartita.planning.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal ties to.
 *
 * @param needId the proposal (of kind need) that it answers
 * @param conceptMeasure designation of the measure of the medium-term concept
 * @param regionalPlan designation in the region's medium-term plan
 */
public record PlanningTies(
        @Nullable UUID needId,
        @Nullable String conceptMeasure,
        @Nullable String regionalPlan) {}
