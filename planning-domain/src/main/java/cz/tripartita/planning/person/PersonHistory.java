package cz.tripartita.planning.person;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.PersonEvent;
import cz.tripartita.planning.events.PersonEvent.PersonRegistered;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record PersonHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(PersonEvent event, @Nullable Described before, Described after) {}

    /** The state of a person, whose name and contact lie in the erasable store. */
    public record Described(
            UUID personId,
            String municipality,
            ErasableText name,
            @Nullable ErasableText contact) {}

    /** Replays the events of one person, or the first part of them, in their order. */
    public static PersonHistory of(List<PersonEvent> events) {
        List<Step> steps = new ArrayList<>();
        Described before = null;
        for (int step = 0; step < events.size(); step++) {
            Described after = described(KnownPerson.of(events.subList(0, step + 1)), events.getFirst());
            steps.add(new Step(events.get(step), before, after));
            before = after;
        }
        return new PersonHistory(List.copyOf(steps));
    }

    private static Described described(KnownPerson state, PersonEvent first) {
        return switch (first) {
            case PersonRegistered registered ->
                new Described(state.personId(), state.municipality(), registered.name(), registered.contact());
        };
    }
}
