package cz.tripartita.grants.application;

import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.planning.events.Money;
import java.time.Instant;
import java.time.LocalDate;
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

    /**
     * The state of an application.
     *
     * @param version how many versions of what it says there are
     * @param requested what it asks for, once handed in
     * @param files how many files are attached
     * @param cureBy the last day of the cure, once sent back
     * @param lateUntil when the exception for it alone is over
     */
    public record Described(
            UUID programmeId,
            UUID lineId,
            UUID organisationId,
            ApplicationPhase phase,
            int version,
            @Nullable Money requested,
            int files,
            @Nullable LocalDate cureBy,
            @Nullable Instant lateUntil) {

        private static Described of(ApplicationState state) {
            ApplicationContent content = state.content();
            return new Described(
                    state.start().programmeId(),
                    state.start().lineId(),
                    state.start().organisationId(),
                    state.phase(),
                    state.version(),
                    content == null ? null : content.requested(),
                    state.attachments().size(),
                    state.cureBy(),
                    state.lateUntil());
        }
    }

    /** Replays the events of one application, or the first part of them, in their order. */
    public static ApplicationHistory of(List<ApplicationEvent> events) {
        List<Step> steps = new ArrayList<>();
        ApplicationState state = null;
        Described before = null;
        for (ApplicationEvent event : events) {
            state = ApplicationState.after(state, event);
            Described after = Described.of(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new ApplicationHistory(List.copyOf(steps));
    }
}
