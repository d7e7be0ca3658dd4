package cz.tripartita.grants.application;

import cz.tripartita.grants.events.ApplicationEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant application replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record ApplicationHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(ApplicationEvent event, @Nullable Described before, Described after) {}

    /** The state of an application; what it asks for is in its first event and never changes. */
    public record Described(UUID programmeId, UUID organisationId, ApplicationPhase phase) {}

    /** Replays the events of one application, or the first part of them, in their order. */
    public static ApplicationHistory of(List<ApplicationEvent> events) {
        List<Step> steps = new ArrayList<>();
        ApplicationState state = null;
        Described before = null;
        for (ApplicationEvent event : events) {
            state = ApplicationState.after(state, event);
            Described after = new Described(state.programmeId(), state.organisationId(), state.phase());
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new ApplicationHistory(List.copyOf(steps));
    }
}
