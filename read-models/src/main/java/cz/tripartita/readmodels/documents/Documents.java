package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The documents of a municipality. */
public final class Documents {

    private static final String LIST = "documents";

    private static final String PUBLIC = "(published_on IS NOT NULL OR open_draft IS NOT NULL)";

    // What the public reads of a document is what one of its frozen drafts says.
    private static final String CARRYING = """
            EXISTS (SELECT 1 FROM views.document_draft d WHERE d.document_id = document.document_id
                AND d.draft = CASE WHEN published_on IS NULL THEN open_draft ELSE document.draft END
                AND jsonb_path_exists(d.content, '$.**.proposalId ? (@ == $id)', jsonb_build_object('id', ?::text)))
            """;

    private record Found(DocumentSummary document, @Nullable UUID planId) {}

    private final JdbcClient jdbc;
    private final DocumentReader reader;

    public Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
        reader = new DocumentReader(jdbc);
    }

    /**
     * Documents of a municipality, those of the latest period first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<DocumentSummary> list(String municipality, DocumentFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("municipality", municipality)
                .and("kind = ?", filter.kind())
                .and("stage = ?", filter.stage())
                .and("? BETWEEN extract(year FROM period_from) AND extract(year FROM period_to)", filter.year());
        if (filter.onlyPublic()) {
            conditions.and(PUBLIC);
        }
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            LocalDate from = Cursor.read(cursor.key(), LocalDate::parse);
            conditions.and("(period_from, document_id) < (?, ?)", from, Cursor.read(cursor.id(), UUID::fromString));
        }
        List<DocumentSummary> found = jdbc.sql("SELECT * FROM views.document " + conditions.sql()
                        + " ORDER BY period_from DESC, document_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Documents::summary))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST, last.documentId().toString(), last.periodFrom().toString()));
    }

    /** The whole of one document as it stands; nothing where the municipality has none of that id. */
    public Optional<DocumentView> find(String municipality, UUID documentId) {
        return found(municipality, documentId)
                .map(found -> view(found, reader.content(documentId), reader.drafts(documentId)));
    }

    /**
     * What the public reads of one document: the whole of a published one; of another what its latest draft that was
     * opened to comments says, and the drafts that were. Nothing where neither is.
     */
    public Optional<DocumentView> findPublic(String municipality, UUID documentId) {
        return found(municipality, documentId).flatMap(found -> {
            if (found.document().publishedOn() != null) {
                return Optional.of(view(found, reader.content(documentId), reader.drafts(documentId)));
            }
            List<DraftView> open = reader.drafts(documentId).stream()
                    .filter(DraftView::isOpened)
                    .toList();
            return Optional.ofNullable(found.document().openDraft())
                    .flatMap(draft -> reader.content(documentId, draft))
                    .map(content -> view(found, content, open));
        });
    }

    /** Public documents with an entry or part that comes from a proposal, those of the latest period first. */
    public List<DocumentSummary> publicCarrying(String municipality, UUID proposalId) {
        Conditions conditions = Conditions.of("municipality", municipality).and(CARRYING, proposalId.toString());
        return jdbc.sql("SELECT * FROM views.document " + conditions.sql()
                        + " ORDER BY period_from DESC, document_id DESC")
                .params(conditions.parameters())
                .query(Row.as(Documents::summary))
                .list();
    }

    /** What a frozen draft says; nothing where the document has none of that number. */
    public Optional<DocumentContent> draft(String municipality, UUID documentId, int draft) {
        return found(municipality, documentId).flatMap(found -> reader.content(documentId, draft));
    }

    /** What the public reads of a frozen draft: of those that were opened to comments, and of the one published. */
    public Optional<DocumentContent> publicDraft(String municipality, UUID documentId, int draft) {
        return findPublic(municipality, documentId)
                .filter(view -> isPublished(view.document(), draft)
                        || view.drafts().stream().anyMatch(each -> each.draft() == draft && each.isOpened()))
                .flatMap(view -> reader.content(documentId, draft));
    }

    private static boolean isPublished(DocumentSummary document, int draft) {
        return document.publishedOn() != null && document.draft() == draft;
    }

    private Optional<Found> found(String municipality, UUID documentId) {
        return jdbc.sql("SELECT * FROM views.document WHERE municipality = ? AND document_id = ?")
                .params(municipality, documentId)
                .query(Row.as(row -> new Found(summary(row), row.idOrNull("plan_id"))))
                .optional();
    }

    private DocumentView view(Found found, DocumentContent content, List<DraftView> drafts) {
        return new DocumentView(
                found.document(),
                found.planId(),
                content,
                drafts,
                reader.comments(found.document().documentId()));
    }

    private static DocumentSummary summary(Row row) throws SQLException {
        return new DocumentSummary(
                row.id("document_id"),
                row.text("municipality"),
                row.id("process_id"),
                row.constant("kind", DocumentKind.class),
                row.text("title"),
                row.day("period_from"),
                row.day("period_to"),
                row.constant("stage", DocumentStage.class),
                row.number("draft"),
                row.numberOrNull("open_draft"),
                row.idOrNull("supersedes"),
                row.idOrNull("superseded_by"),
                row.flag("late"),
                row.day("drafted_on"),
                row.dayOrNull("published_on"),
                row.version("version"));
    }
}
