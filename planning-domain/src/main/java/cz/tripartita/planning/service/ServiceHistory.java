package cz.tripartita.planning.service;

import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEntry;
import cz.tripartita.planning.events.ServiceEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record ServiceHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(ServiceEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a service.
     *
     * @param kind code of the kind in Act 108/2006, none unless it is registered
     * @param confirmedOn last day on which the entry was known to be true
     * @param endedOn none while it is provided
     */
    public record Described(
            UUID serviceId,
            String municipality,
            UUID organisationId,
            UUID processId,
            ServiceCategory category,
            @Nullable String kind,
            ServiceEntry entry,
            List<Registration> registrations,
            LocalDate listedOn,
            LocalDate confirmedOn,
            @Nullable LocalDate endedOn) {}

    /** Replays the events of one service, or the first part of them, in their order. */
    public static ServiceHistory of(List<ServiceEvent> events) {
        List<Step> steps = new ArrayList<>();
        Described before = null;
        for (int step = 0; step < events.size(); step++) {
            Described after = described(ServiceState.of(events.subList(0, step + 1)));
            steps.add(new Step(events.get(step), before, after));
            before = after;
        }
        return new ServiceHistory(List.copyOf(steps));
    }

    private static Described described(ServiceState state) {
        return new Described(
                state.serviceId(),
                state.municipality(),
                state.organisationId(),
                state.processId(),
                state.category(),
                state.kind(),
                state.entry(),
                state.registrations(),
                state.listedOn(),
                state.confirmedOn(),
                state.endedOn());
    }
}
