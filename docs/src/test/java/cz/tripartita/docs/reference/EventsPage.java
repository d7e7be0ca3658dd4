package cz.tripartita.docs.reference;

import cz.tripartita.gateway.dispatch.PublishedEvents;
import cz.tripartita.gateway.store.EventNames;
import java.util.ArrayList;
import java.util.List;

/** Every event that can stand in the store, stream by stream, and the types of its fields. */
final class EventsPage {

    private static final EventNames NAMES = EventNames.of(PublishedEvents.streams());

    private final List<String> lines = new ArrayList<>();
    private final PublishedTypes types = new PublishedTypes();

    private EventsPage() {}

    static String text() {
        return new EventsPage().whole();
    }

    private String whole() {
        lines.add("# Events");
        lines.add("");
        lines.add(
                "Every event that can stand in [the store](../store.md), by its stored name below the type of its stream, with the fields of its"
                        + " payload in their order. `null` stands for what is optional and absent. Meanings are the Javadoc of the"
                        + " sources. " + Page.writtenAnew());
        lines.add("");
        PublishedEvents.streams().forEach(this::stream);
        lines.add("## Types");
        lines.add("");
        lines.add("In JSON a `UUID`, a `LocalDate` (`2026-05-12`) and an `Instant` (`2026-05-12T08:00:00Z`) are text,"
                + " a `BigDecimal` is a number with all its digits, a constant its name.");
        lines.add("");
        types.describeAll(lines);
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private void stream(Class<?> stream) {
        Class<?>[] events = stream.getPermittedSubclasses();
        lines.add("## " + NAMES.streamTypeOf(events[0]));
        lines.add("");
        lines.add("%s Source: [%s](%s)."
                .formatted(Sources.of(stream).sentence(), stream.getSimpleName(), Sources.linkTo(stream)));
        lines.add("");
        for (Class<?> event : events) {
            lines.add("### " + NAMES.nameOf(event));
            lines.add("");
            lines.add(Sources.of(event).sentence());
            lines.add("");
            types.describeFields(event, lines);
        }
    }
}
