package cz.tripartita.planning.document;

import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.FiguresTaken;
import cz.tripartita.planning.events.EntryFigures;
import cz.tripartita.planning.events.PlanEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A balance report: what was promised in the plan, and what came of it.
 *
 * @param entries in the order of the plan
 * @param figures by entry, what the record says of it; empty before they were taken
 * @param answers by entry, the latest
 */
record BalanceContent(
        UUID planId, List<PlanEntry> entries, Map<UUID, EntryFigures> figures, Map<UUID, EntryAnswered> answers)
        implements Content {

    static BalanceContent of(BalanceReportDrafted event) {
        return new BalanceContent(event.planId(), event.entries(), Map.of(), Map.of());
    }

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
            return new BalanceContent(planId, entries, figures, changed);
        }
        if (event instanceof FiguresTaken taken) {
            Map<UUID, EntryFigures> byEntry =
                    taken.figures().stream().collect(Collectors.toMap(EntryFigures::entryId, Function.identity()));
            return new BalanceContent(planId, entries, byEntry, answers);
        }
        return this;
    }
}
