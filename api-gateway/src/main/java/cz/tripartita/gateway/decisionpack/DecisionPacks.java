package cz.tripartita.gateway.decisionpack;

import cz.tripartita.gateway.store.EventFeed;
import cz.tripartita.gateway.store.StoredJson;
import cz.tripartita.grants.decisionfile.DecisionFileHistory;
import cz.tripartita.grants.decisionfile.DecisionFileHistory.Described;
import cz.tripartita.grants.evaluation.Evaluation;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.grants.events.DecisionFileEvent.PackPinned;
import cz.tripartita.grants.events.DecisionFileEvent.ScenarioSaved;
import cz.tripartita.grants.events.EvaluationEvent;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.grants.events.Ranked;
import cz.tripartita.grants.events.Recommendation;
import cz.tripartita.planning.events.OrganisationEvent;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the papers for a decision together from the log alone, up to a position. What comes after the position, and every
 * projection, has no part in them, so the same position gives the same bytes for ever.
 */
public final class DecisionPacks {

    private final EventFeed feed;

    public DecisionPacks(EventFeed feed) {
        this.feed = feed;
    }

    /** The pack pinned under an id; nothing where the municipality's file has none. */
    public Optional<PackPinned> pinned(String municipality, UUID fileId, UUID packId) {
        return new PackSources(feed, municipality, Long.MAX_VALUE)
                .events(fileId, PackPinned.class).stream()
                        .filter(pack -> pack.packId().equals(packId))
                        .findFirst();
    }

    /** The bytes of a pack, JSON in UTF-8; nothing where the municipality has no such file at the position. */
    public Optional<byte[]> produce(String municipality, UUID fileId, long position) {
        PackSources sources = new PackSources(feed, municipality, position);
        List<DecisionFileEvent> events = sources.events(fileId, DecisionFileEvent.class);
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Described file = DecisionFileHistory.of(events).steps().getLast().after();
        AwardsRecommended recommendation = last(events, AwardsRecommended.class);
        List<PackRow> rows = rows(file, recommendation, sources);
        PackContent content = new PackContent(
                PackContent.FORMAT,
                municipality,
                fileId,
                file.programmeId(),
                position,
                terms(sources.events(file.programmeId(), ProgrammeEvent.class)),
                rows,
                events.stream()
                        .filter(ScenarioSaved.class::isInstance)
                        .map(ScenarioSaved.class::cast)
                        .toList(),
                recommendation,
                sources.all());
        return Optional.of((StoredJson.write(content) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<PackRow> rows(Described file, @Nullable AwardsRecommended recommendation, PackSources sources) {
        var ranked = file.ranking().stream().collect(Collectors.toMap(Ranked::applicationId, Function.identity()));
        List<PackRow> rows = new ArrayList<>();
        for (UUID application : file.entered()) {
            rows.add(row(application, ranked.get(application), recommendation, sources));
        }
        rows.sort(Comparator.comparing(PackRow::lineId)
                .thenComparing(PackRow::place, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(PackRow::applicationId));
        return rows;
    }

    private static PackRow row(
            UUID applicationId,
            @Nullable Ranked place,
            @Nullable AwardsRecommended recommendation,
            PackSources sources) {
        List<ApplicationEvent> events = sources.events(applicationId, ApplicationEvent.class);
        sources.events(Evaluation.idOf(applicationId), EvaluationEvent.class);
        ApplicationStarted start = (ApplicationStarted) events.getFirst();
        ApplicationContent content = ApplicationContent.handedIn(events)
                .orElseThrow(() -> new IllegalStateException("entered and not handed in: " + applicationId));
        Recommendation recommended = recommendation == null
                ? null
                : recommendation.recommendations().stream()
                        .filter(one -> one.applicationId().equals(applicationId))
                        .findFirst()
                        .orElse(null);
        return new PackRow(
                applicationId,
                start.lineId(),
                place == null ? null : place.place(),
                name(sources.events(start.organisationId(), OrganisationEvent.class)),
                content.serviceName(),
                content.requested(),
                place == null ? null : place.shown(),
                place == null ? null : place.spread(),
                recommended == null ? null : recommended.amount(),
                recommended == null ? null : recommended.reason());
    }

    private static String name(List<OrganisationEvent> events) {
        String name = "";
        for (OrganisationEvent event : events) {
            name = switch (event) {
                case OrganisationRegistered registered -> registered.name();
                case OrganisationRenamed renamed -> renamed.name();
                default -> name;
            };
        }
        return name;
    }

    private static ProgrammeTerms terms(List<ProgrammeEvent> events) {
        ProgrammeTerms terms = ((ProgrammeDrafted) events.getFirst()).terms();
        ProgrammeRevised revised = last(events, ProgrammeRevised.class);
        return revised == null ? terms : revised.terms();
    }

    private static <E> @Nullable E last(List<? super E> events, Class<E> type) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
