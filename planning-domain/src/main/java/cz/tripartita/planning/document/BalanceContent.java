package cz.tripartita.planning.document;

import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.PlanEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A balance report: what was promised in the plan, and what came of it.
 *
 * @param entries in the order of the plan
 * @param answers by entry, the latest
 */
record BalanceContent(UUID planId, List<PlanEntry> entries, Map<UUID, EntryAnswered> answers) implements Content {

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public boolean has(UUID id) {
        return entries.stream().anyMatch(entry -> entry.entryId().equals(id));
    }

    @Override
    public List<UUID> proposals() {
        return List.of();
    }

    @Override
    public BalanceContent evolve(DocumentEvent event) {
        if (event instanceof EntryAnswered answered) {
            Map<UUID, EntryAnswered> changed = new HashMap<>(answers);
            changed.put(answered.entryId(), answered);
            return new BalanceContent(planId, entries, changed);
        }
        return this;
    }
}
