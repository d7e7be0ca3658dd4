package cz.tripartita.planning.organisation;

import cz.tripartita.planning.events.Contacts;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.OrganisationEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record OrganisationHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(OrganisationEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of an organisation.
     *
     * @param ico identification number
     * @param contacts how it is reached, none where that was never recorded
     */
    public record Described(
            UUID organisationId,
            String municipality,
            String name,
            String ico,
            FounderKind founder,
            @Nullable Contacts contacts) {}

    /** Replays the events of one organisation, or the first part of them, in their order. */
    public static OrganisationHistory of(List<OrganisationEvent> events) {
        List<Step> steps = new ArrayList<>();
        Described before = null;
        for (int step = 0; step < events.size(); step++) {
            Described after = described(KnownOrganisation.of(events.subList(0, step + 1)));
            steps.add(new Step(events.get(step), before, after));
            before = after;
        }
        return new OrganisationHistory(List.copyOf(steps));
    }

    private static Described described(KnownOrganisation state) {
        return new Described(
                state.organisationId(),
                state.municipality(),
                state.name(),
                state.ico(),
                state.founder(),
                state.contacts());
    }
}
