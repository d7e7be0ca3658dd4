package cz.tripartita.gateway.web.citizens;

import cz.tripartita.gateway.openoffice.PublicStatutes;
import cz.tripartita.gateway.openoffice.PublicStories;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.readmodels.decisionrecord.DecisionRecords;
import cz.tripartita.readmodels.differences.Differences;
import cz.tripartita.readmodels.documents.ChapterView;
import cz.tripartita.readmodels.documents.DocumentContent;
import cz.tripartita.readmodels.documents.DocumentSummary;
import cz.tripartita.readmodels.documents.DocumentView;
import cz.tripartita.readmodels.documents.Documents;
import cz.tripartita.readmodels.documents.DraftView;
import cz.tripartita.readmodels.goldenthread.PlanProgress;
import cz.tripartita.readmodels.goldenthread.PlansInProgress;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what everybody may read of a document and around it. */
@Component
class PublicDocuments {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private final Documents documents;
    private final DecisionRecords records;
    private final PlansInProgress progress;
    private final PublicStatutes statutes;
    private final PublicStories stories;
    private final Clock clock;

    PublicDocuments(
            Documents documents,
            DecisionRecords records,
            PlansInProgress progress,
            PublicStatutes statutes,
            PublicStories stories,
            Clock clock) {
        this.documents = documents;
        this.records = records;
        this.progress = progress;
        this.statutes = statutes;
        this.stories = stories;
        this.clock = clock;
    }

    /** One document; nothing where there is none of that id that is public. */
    Optional<PublicDocument> find(String municipality, UUID documentId) {
        return statutes.process(municipality)
                .flatMap(process ->
                        documents.findPublic(municipality, documentId).map(view -> shown(process, view)));
    }

    private PublicDocument shown(ProcessView process, DocumentView view) {
        DocumentSummary document = view.document();
        PlanProgress came = progress.findPublic(document.municipality(), document.documentId())
                .orElse(null);
        return new PublicDocument(
                process.name(),
                LocalDate.ofInstant(clock.instant(), PRAGUE),
                view,
                statutes.areaNames(process),
                records.publicAmong(process.municipality(), proposals(view.content())),
                other(process.municipality(), document.supersedes()),
                other(process.municipality(), document.supersededBy()),
                other(process.municipality(), view.planId()),
                other(process.municipality(), came == null ? null : came.conceptId()),
                came,
                changes(view),
                stories.of(view));
    }

    private @Nullable DocumentSummary other(String municipality, @Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(known -> documents.findPublic(municipality, known))
                .map(DocumentView::document)
                .orElse(null);
    }

    private static Set<UUID> proposals(DocumentContent content) {
        Stream<@Nullable UUID> ofEntries = content.chapters().stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter).map(ChapterView::orderProposalId),
                        chapter.entries().stream().map(view -> view.entry().proposalId())));
        Stream<@Nullable UUID> ofParts = content.parts().stream().map(DocumentPart::proposalId);
        return Stream.concat(ofEntries, ofParts).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Map<Integer, List<PageDifference>> changes(DocumentView view) {
        Map<Integer, List<PageDifference>> changes = new TreeMap<>();
        DocumentContent before = null;
        for (DraftView draft : view.drafts()) {
            DocumentSummary document = view.document();
            Optional<DocumentContent> content =
                    documents.publicDraft(document.municipality(), document.documentId(), draft.draft());
            if (before != null && content.isPresent()) {
                changes.put(draft.draft(), PageDifference.of(Differences.between(before, content.get())));
            }
            before = content.orElse(before);
        }
        return changes;
    }
}
