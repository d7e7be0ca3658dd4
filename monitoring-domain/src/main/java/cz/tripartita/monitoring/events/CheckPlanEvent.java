package cz.tripartita.monitoring.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of the yearly plans of content checks of one municipality. */
public sealed interface CheckPlanEvent {

    UUID planId();

    /**
     * The plan of a year was adopted; a further version replaces the one before.
     *
     * @param version 1 for the first plan of the year
     * @param reason why it was changed, none in the first version
     */
    record CheckPlanAdopted(
            UUID planId,
            String municipality,
            int year,
            int version,
            List<PlannedCheck> checks,
            @Nullable String reason) implements CheckPlanEvent {}
}
