package cz.tripartita.planning.document;

import cz.tripartita.planning.document.Stage.OnItsWay;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.ChapterOrdered;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.PartProgressRecorded;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.EntryFigures;
import cz.tripartita.planning.events.PlanEntry;
import cz.tripartita.planning.events.PlanSection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record DocumentHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(DocumentEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a document.
     *
     * @param drafts number of the latest draft, 0 before the first
     * @param contentDigest lower-case hexadecimal SHA-256 of the canonical text of the content as it stands
     * @param way how far the draft on its way has come; none where none is on its way
     * @param unsettled ids of the comments that nobody answered yet, oldest first
     * @param settled how many comments were answered
     * @param progress the latest record of each part, by designation
     */
    public record Described(
            DocumentKind kind,
            String title,
            DocumentStatus status,
            int drafts,
            Said content,
            String contentDigest,
            @Nullable WayDescribed way,
            List<UUID> unsettled,
            int settled,
            List<PartProgressRecorded> progress) {}

    /**
     * What the document says; what its kind does not have is empty.
     *
     * @param entries of a realisation plan or balance report, in their order
     * @param orders the orders of chapters that hold, by area
     * @param figures of a balance report, from the record, in the order of its entries
     * @param answers of a balance report, in the order of its entries
     * @param parts by designation
     * @param sections of a concept or community plan, those that are written
     * @param text of grant rules
     */
    public record Said(
            List<PlanEntry> entries,
            List<ChapterOrdered> orders,
            List<EntryFigures> figures,
            List<EntryAnswered> answers,
            List<DocumentPart> parts,
            Map<PlanSection, String> sections,
            String text) {}

    /**
     * How far a frozen draft has come.
     *
     * @param commissions those that gave their opinion, in the order of their names
     * @param commentsUntil the first instant that is too late for a comment, none before the period was opened
     * @param hearing the day of the public hearing, none before it
     */
    public record WayDescribed(
            int draft,
            int statuteVersion,
            List<DocumentStep> taken,
            DocumentStep next,
            List<String> commissions,
            @Nullable Instant commentsUntil,
            @Nullable LocalDate hearing) {}

    /** Replays the events of one document, or the first part of them, in their order. */
    public static DocumentHistory of(List<DocumentEvent> events) {
        List<Step> steps = new ArrayList<>();
        DocumentState state = null;
        Described before = null;
        for (DocumentEvent event : events) {
            state = state == null ? DocumentState.of(List.of(event)) : state.evolve(event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new DocumentHistory(List.copyOf(steps));
    }

    private static Described described(DocumentState state) {
        return new Described(
                state.cover().kind(),
                state.cover().title(),
                state.stage().status(),
                state.stage().drafts(),
                said(state.content()),
                CanonicalText.digestOf(state.cover(), state.content()),
                state.stage() instanceof OnItsWay(Way way) ? described(way) : null,
                List.copyOf(state.comments().unsettled()),
                state.comments().settled().size(),
                progress(state));
    }

    private static List<PartProgressRecorded> progress(DocumentState state) {
        return state.content() instanceof PartsContent parts
                ? parts.inOrder().stream()
                        .map(part -> state.progress().get(part.partId()))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private static Said said(Content content) {
        return switch (content) {
            case PlanContent plan ->
                new Said(
                        plan.inOrder(),
                        plan.orders().values().stream()
                                .sorted(Comparator.comparing(ChapterOrdered::area))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        "");
            case BalanceContent balance ->
                new Said(
                        balance.entries(),
                        List.of(),
                        balance.entries().stream()
                                .map(entry -> balance.figures().get(entry.entryId()))
                                .filter(Objects::nonNull)
                                .toList(),
                        balance.entries().stream()
                                .map(entry -> balance.answers().get(entry.entryId()))
                                .filter(Objects::nonNull)
                                .toList(),
                        List.of(),
                        Map.of(),
                        "");
            case PartsContent parts ->
                new Said(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        parts.inOrder(),
                        new TreeMap<>(parts.sections()),
                        "");
            case TextContent rules ->
                new Said(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), rules.text());
        };
    }

    private static WayDescribed described(Way way) {
        CommentPeriod period = way.period();
        return new WayDescribed(
                way.number(),
                way.draft().statuteVersion(),
                way.taken(),
                way.next(),
                way.opinions().keySet().stream().sorted().toList(),
                period == null ? null : period.endsAt(),
                way.hearing());
    }
}
