package cz.tripartita.planning.document;

import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.ChapterOrdered;
import cz.tripartita.planning.events.DocumentEvent.EntryAdded;
import cz.tripartita.planning.events.DocumentEvent.EntryRemoved;
import cz.tripartita.planning.events.PlanEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The entries of a realisation plan.
 *
 * @param entries in the order in which they were added
 * @param orders by area, the order agreed on; it lapses when the chapter gets or loses an entry
 */
record PlanContent(List<PlanEntry> entries, Map<String, ChapterOrdered> orders) implements Content {

    static final PlanContent EMPTY = new PlanContent(List.of(), Map.of());

    @Override
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public boolean has(UUID id) {
        return entry(id).isPresent();
    }

    @Override
    public List<UUID> proposals() {
        return Stream.concat(
                        entries.stream().map(PlanEntry::proposalId),
                        orders.values().stream().map(ChapterOrdered::orderProposalId))
                .toList();
    }

    Optional<PlanEntry> entry(UUID entryId) {
        return entries.stream().filter(entry -> entry.entryId().equals(entryId)).findFirst();
    }

    /** The areas that have a chapter, in the order of their codes. */
    List<String> areas() {
        return entries.stream().map(PlanEntry::area).distinct().sorted().toList();
    }

    /** The entries of a chapter in the order agreed on, without one as they were added. */
    List<PlanEntry> chapter(String area) {
        List<PlanEntry> added =
                entries.stream().filter(entry -> entry.area().equals(area)).toList();
        ChapterOrdered order = orders.get(area);
        if (order == null) {
            return added;
        }
        return added.stream()
                .sorted(Comparator.comparingInt(entry -> order.entryIds().indexOf(entry.entryId())))
                .toList();
    }

    /** All entries, chapter by chapter. */
    List<PlanEntry> inOrder() {
        return areas().stream().flatMap(area -> chapter(area).stream()).toList();
    }

    @Override
    public PlanContent evolve(DocumentEvent event) {
        return switch (event) {
            case EntryAdded added -> {
                List<PlanEntry> more = new ArrayList<>(entries);
                more.add(added.entry());
                yield new PlanContent(more, without(added.entry().area()));
            }
            case EntryRemoved removed -> {
                List<PlanEntry> fewer = entries.stream()
                        .filter(entry -> !entry.entryId().equals(removed.entryId()))
                        .toList();
                yield new PlanContent(
                        fewer,
                        entry(removed.entryId())
                                .map(entry -> without(entry.area()))
                                .orElse(orders));
            }
            case ChapterOrdered ordered -> {
                Map<String, ChapterOrdered> changed = new HashMap<>(orders);
                changed.put(ordered.area(), ordered);
                yield new PlanContent(entries, changed);
            }
            default -> this;
        };
    }

    private Map<String, ChapterOrdered> without(String area) {
        Map<String, ChapterOrdered> fewer = new HashMap<>(orders);
        fewer.remove(area);
        return fewer;
    }
}
