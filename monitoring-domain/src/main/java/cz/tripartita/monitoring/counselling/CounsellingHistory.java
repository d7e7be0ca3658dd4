package cz.tripartita.monitoring.counselling;

import cz.tripartita.monitoring.counselling.RegisterState.Entry;
import cz.tripartita.monitoring.events.Contact;
import cz.tripartita.monitoring.events.CounsellingEvent;
import cz.tripartita.monitoring.events.Gathering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counselling in a month replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record CounsellingHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(CounsellingEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a month.
     *
     * @param month such as {@code 2026-11}
     * @param entries those that count and those that do not, in their order
     * @param portalVisits none before they were counted
     */
    public record Described(
            @Nullable String month,
            List<Entered> entries,
            @Nullable Integer portalVisits) {}

    /** Contacts, or an event. */
    public record Entered(
            UUID entryId,
            @Nullable Contact contact,
            @Nullable Gathering event,
            boolean voided) {}

    /**
     * Replays the events of one month, or a part of them, in their order.
     *
     * @throws IllegalStateException for an event that has no ground in those before it
     */
    public static CounsellingHistory of(List<CounsellingEvent> events) {
        List<Step> steps = new ArrayList<>();
        RegisterState state = RegisterState.EMPTY;
        Described before = null;
        for (CounsellingEvent event : events) {
            state = state.evolve(event);
            Described after = new Described(
                    state.month(),
                    state.entries().entrySet().stream()
                            .map(CounsellingHistory::entered)
                            .toList(),
                    state.portalVisits());
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new CounsellingHistory(List.copyOf(steps));
    }

    private static Entered entered(Map.Entry<UUID, Entry> entry) {
        Entry what = entry.getValue();
        return new Entered(entry.getKey(), what.contact(), what.event(), what.voided());
    }
}
