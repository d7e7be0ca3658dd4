package cz.tripartita.planning.document;

import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.PartRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentEvent.SectionWritten;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.PlanSection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What a medium-term concept or a community plan says.
 *
 * @param parts its goals, measures and activities, by their ids
 * @param sections what it says besides
 */
record PartsContent(Map<UUID, DocumentPart> parts, Map<PlanSection, String> sections) implements Content {

    static final PartsContent EMPTY = new PartsContent(Map.of(), Map.of());

    @Override
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    @Override
    public boolean has(UUID id) {
        return parts.containsKey(id);
    }

    @Override
    public List<UUID> proposals() {
        return inOrder().stream()
                .map(DocumentPart::proposalId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The parts that lie directly below one. */
    List<DocumentPart> below(UUID partId) {
        return inOrder().stream().filter(part -> partId.equals(part.parentId())).toList();
    }

    /** All parts in the order of their designations, of which each is there once. */
    List<DocumentPart> inOrder() {
        return parts.values().stream()
                .sorted(Comparator.comparing(DocumentPart::designation))
                .toList();
    }

    @Override
    public PartsContent evolve(DocumentEvent event) {
        return switch (event) {
            case PartSet set -> {
                Map<UUID, DocumentPart> changed = new HashMap<>(parts);
                changed.put(set.part().partId(), set.part());
                yield new PartsContent(changed, sections);
            }
            case PartRemoved removed -> {
                Map<UUID, DocumentPart> fewer = new HashMap<>(parts);
                fewer.remove(removed.partId());
                yield new PartsContent(fewer, sections);
            }
            case SectionWritten written -> {
                Map<PlanSection, String> changed = new HashMap<>(sections);
                changed.put(written.section(), written.text());
                yield new PartsContent(parts, changed);
            }
            default -> this;
        };
    }
}
