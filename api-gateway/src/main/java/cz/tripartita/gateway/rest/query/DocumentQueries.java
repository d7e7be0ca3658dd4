package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.differences.Difference;
import cz.tripartita.readmodels.differences.Differences;
import cz.tripartita.readmodels.documents.DocumentContent;
import cz.tripartita.readmodels.documents.DocumentFilter;
import cz.tripartita.readmodels.documents.DocumentStage;
import cz.tripartita.readmodels.documents.DocumentSummary;
import cz.tripartita.readmodels.documents.DocumentView;
import cz.tripartita.readmodels.documents.Documents;
import cz.tripartita.readmodels.documents.DocumentsProjection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Documents with their drafts, steps and settlement lists: all for the municipality's own, published ones and drafts that are or were open
 * to comments for everybody.
 */
@RestController
@Reads(DocumentsProjection.class)
class DocumentQueries {

    private final Documents documents;

    DocumentQueries(Documents documents) {
        this.documents = documents;
    }

    @GetMapping(path = "/api/planning/documents", produces = "application/json")
    Page<DocumentSummary> documents(
            Caller caller,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            @RequestParam(required = false) @Nullable DocumentStage stage,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        DocumentFilter filter = new DocumentFilter(kind, stage, year, false);
        return documents.list(caller.municipality(), filter, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/planning/documents/{documentId}", produces = "application/json")
    ResponseEntity<DocumentView> document(Caller caller, @PathVariable UUID documentId) {
        return Answers.single(
                documents.find(caller.municipality(), documentId),
                view -> view.document().version());
    }

    @GetMapping(path = "/api/planning/documents/{documentId}/drafts/{draft}", produces = "application/json")
    DocumentContent draft(Caller caller, @PathVariable UUID documentId, @PathVariable int draft) {
        return Answers.found(documents.draft(caller.municipality(), documentId, draft));
    }

    @GetMapping(path = "/api/planning/documents/{documentId}/differences", produces = "application/json")
    Page<Difference> differences(
            Caller caller, @PathVariable UUID documentId, @RequestParam int from, @RequestParam int to) {
        return between(
                documents.draft(caller.municipality(), documentId, from),
                documents.draft(caller.municipality(), documentId, to));
    }

    @GetMapping(path = "/api/public/{municipality}/documents", produces = "application/json")
    Page<DocumentSummary> publicDocuments(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            @RequestParam(required = false) @Nullable DocumentStage stage,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        DocumentFilter filter = new DocumentFilter(kind, stage, year, true);
        return documents.list(municipality, filter, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/public/{municipality}/documents/{documentId}", produces = "application/json")
    ResponseEntity<DocumentView> publicDocument(@PathVariable String municipality, @PathVariable UUID documentId) {
        return Answers.single(
                documents.findPublic(municipality, documentId),
                view -> view.document().version());
    }

    @GetMapping(
            path = "/api/public/{municipality}/documents/{documentId}/drafts/{draft}",
            produces = "application/json")
    DocumentContent publicDraft(
            @PathVariable String municipality, @PathVariable UUID documentId, @PathVariable int draft) {
        return Answers.found(documents.publicDraft(municipality, documentId, draft));
    }

    @GetMapping(path = "/api/public/{municipality}/documents/{documentId}/differences", produces = "application/json")
    Page<Difference> publicDifferences(
            @PathVariable String municipality,
            @PathVariable UUID documentId,
            @RequestParam int from,
            @RequestParam int to) {
        return between(
                documents.publicDraft(municipality, documentId, from),
                documents.publicDraft(municipality, documentId, to));
    }

    private static Page<Difference> between(Optional<DocumentContent> before, Optional<DocumentContent> after) {
        return new Page<>(Differences.between(Answers.found(before), Answers.found(after)), null);
    }
}
