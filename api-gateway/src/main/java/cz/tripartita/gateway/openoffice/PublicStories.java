package cz.tripartita.gateway.openoffice;

import cz.tripartita.gateway.dispatch.PublishedEvents;
import cz.tripartita.gateway.store.EventFeed;
import cz.tripartita.gateway.store.EventNames;
import cz.tripartita.gateway.store.StoredEvent;
import cz.tripartita.gateway.store.StoredJson;
import cz.tripartita.planning.document.DocumentHistory;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.group.GroupHistory;
import cz.tripartita.planning.meeting.MeetingHistory;
import cz.tripartita.planning.process.ProcessHistory;
import cz.tripartita.readmodels.audittrail.AuditEntry;
import cz.tripartita.readmodels.audittrail.AuditTrail;
import cz.tripartita.readmodels.documents.DocumentView;
import cz.tripartita.readmodels.documents.DraftView;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import cz.tripartita.readmodels.groupdirectory.StatuteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What happened to a public thing, step by step with the state before and after it: replayed from the store, told in the
 * sentences of the audit trail, and only what {@link Publicity} opens to everybody.
 */
@Component
public class PublicStories {

    private static final EventNames NAMES = EventNames.of(PublishedEvents.streams());

    private final EventFeed feed;
    private final AuditTrail trail;

    PublicStories(EventFeed feed, AuditTrail trail) {
        this.feed = feed;
        this.trail = trail;
    }

    /** The story of a document as everybody may read it. */
    public List<StoryStep> of(DocumentView shown) {
        Set<Integer> drafts = shown.drafts().stream().map(DraftView::draft).collect(Collectors.toSet());
        return new Telling<DocumentEvent>(
                        DocumentEvent.class,
                        events -> DocumentHistory.of(events).steps().stream()
                                .map(step -> PublicState.of(step.after()))
                                .toList(),
                        event -> Publicity.of(event, drafts))
                .of(shown.document().municipality(), shown.document().documentId());
    }

    /** The story of a public sitting. */
    public List<StoryStep> of(PublicMeeting shown) {
        return new Telling<MeetingEvent>(
                        MeetingEvent.class,
                        events -> MeetingHistory.of(events).steps().stream()
                                .map(step -> PublicState.of(step.after()))
                                .toList(),
                        Publicity::of)
                .of(shown.meeting().municipality(), shown.meeting().meetingId());
    }

    /** The story of a public group. */
    public List<StoryStep> of(String municipality, PublicGroup shown) {
        return new Telling<GroupEvent>(
                        GroupEvent.class,
                        events -> GroupHistory.of(events).steps().stream()
                                .map(step -> PublicState.of(step.after()))
                                .toList(),
                        Publicity::of)
                .of(municipality, shown.groupId());
    }

    /** The story of a process and its statute. */
    public List<StoryStep> of(ProcessView shown) {
        int adopted =
                shown.statutes().stream().mapToInt(StatuteView::version).max().orElse(0);
        return new Telling<ProcessEvent>(
                        ProcessEvent.class,
                        events -> ProcessHistory.of(events).steps().stream()
                                .map(step -> PublicState.of(step.after()))
                                .toList(),
                        event -> Publicity.of(event, adopted))
                .of(shown.municipality(), shown.processId());
    }

    /** How one kind of stream is told: the state after each event, and which events everybody may read of. */
    private final class Telling<E> {

        private final Class<E> type;
        private final Function<List<E>, List<Map<String, @Nullable Object>>> states;
        private final Predicate<E> shown;

        private Telling(
                Class<E> type, Function<List<E>, List<Map<String, @Nullable Object>>> states, Predicate<E> shown) {
            this.type = type;
            this.states = states;
            this.shown = shown;
        }

        /** An event that the audit trail has not told yet is left out until it has. */
        private List<StoryStep> of(String municipality, UUID stream) {
            List<StoredEvent> stored = feed.ofStream(municipality, stream.toString());
            List<E> events = stored.stream()
                    .map(event -> type.cast(StoredJson.read(event.payload(), NAMES.classOf(event.type()))))
                    .toList();
            Map<Long, AuditEntry> told = trail.ofStream(municipality, stream.toString()).stream()
                    .collect(Collectors.toMap(AuditEntry::sequence, Function.identity()));
            List<Map<String, @Nullable Object>> after = states.apply(events);
            List<StoryStep> steps = new ArrayList<>();
            for (int i = 0; i < events.size(); i++) {
                AuditEntry entry = told.get(stored.get(i).sequence());
                if (entry != null && shown.test(events.get(i))) {
                    steps.add(step(entry, i == 0 ? null : after.get(i - 1), after.get(i)));
                }
            }
            return List.copyOf(steps);
        }
    }

    private static StoryStep step(
            AuditEntry entry, @Nullable Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        return new StoryStep(
                entry.type(),
                entry.happenedOn(),
                entry.recordedAt(),
                entry.sentenceCs(),
                entry.sentenceEn(),
                before,
                after);
    }
}
