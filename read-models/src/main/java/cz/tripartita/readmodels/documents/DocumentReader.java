package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.CommentChannel;
import cz.tripartita.planning.events.CommentOutcome;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.PlanEntry;
import cz.tripartita.planning.events.PlanSection;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a list does not show of a document. */
final class DocumentReader {

    // By area and, where one was agreed on, in the order of the chapter.
    private static final String ENTRIES = """
            SELECT e.area, e.entry, e.figures, e.answer, o.order_proposal_id FROM views.document_entry e
            LEFT JOIN views.document_order o USING (document_id, area) WHERE e.document_id = ?
            ORDER BY e.area COLLATE "C", array_position(o.entry_ids, e.entry_id), e.added
            """;

    private record Placed(String area, @Nullable UUID orderProposalId, EntryView entry) {}

    private final JdbcClient jdbc;

    DocumentReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a document says as it stands. */
    DocumentContent content(UUID documentId) {
        String written = jdbc.sql("SELECT written FROM views.document WHERE document_id = ?")
                .param(documentId)
                .query(Row.as(row -> Optional.ofNullable(row.textOrNull("written"))))
                .single()
                .orElse(null);
        return new DocumentContent(written, chapters(documentId), parts(documentId), sections(documentId));
    }

    /** What a frozen draft says. */
    Optional<DocumentContent> content(UUID documentId, int draft) {
        return jdbc.sql("SELECT content FROM views.document_draft WHERE document_id = ? AND draft = ?")
                .params(documentId, draft)
                .query(Row.as(row -> Json.value(row.text("content"), DocumentContent.class)))
                .optional();
    }

    private List<ChapterView> chapters(UUID documentId) {
        Map<String, List<Placed>> byArea = new LinkedHashMap<>();
        jdbc.sql(ENTRIES)
                .param(documentId)
                .query(Row.as(DocumentReader::placed))
                .list()
                .forEach(placed -> byArea.computeIfAbsent(placed.area(), area -> new ArrayList<>())
                        .add(placed));
        return byArea.values().stream().map(DocumentReader::chapter).toList();
    }

    private static ChapterView chapter(List<Placed> placed) {
        Placed first = placed.getFirst();
        return new ChapterView(
                first.area(),
                first.orderProposalId(),
                placed.stream().map(Placed::entry).toList());
    }

    private static Placed placed(Row row) throws SQLException {
        String figures = row.textOrNull("figures");
        String answer = row.textOrNull("answer");
        return new Placed(
                row.text("area"),
                row.idOrNull("order_proposal_id"),
                new EntryView(
                        Json.value(row.text("entry"), PlanEntry.class),
                        figures == null ? null : Json.value(figures, FiguresView.class),
                        answer == null ? null : Json.value(answer, AnswerView.class)));
    }

    private List<DocumentPart> parts(UUID documentId) {
        return jdbc.sql("SELECT part FROM views.document_part WHERE document_id = ? ORDER BY designation COLLATE \"C\"")
                .param(documentId)
                .query(Row.as(row -> Json.value(row.text("part"), DocumentPart.class)))
                .list();
    }

    private List<SectionView> sections(UUID documentId) {
        return jdbc
                .sql("SELECT * FROM views.document_section WHERE document_id = ?")
                .param(documentId)
                .query(Row.as(row -> new SectionView(row.constant("section", PlanSection.class), row.text("written"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(SectionView::section))
                .toList();
    }

    List<DraftView> drafts(UUID documentId) {
        return jdbc.sql("SELECT * FROM views.document_draft WHERE document_id = ? ORDER BY draft")
                .param(documentId)
                .query(Row.as(row -> draft(row, steps(documentId, row.number("draft")))))
                .list();
    }

    private static DraftView draft(Row row, List<StepView> taken) throws SQLException {
        return new DraftView(
                row.number("draft"),
                row.text("content_digest"),
                row.number("statute_version"),
                row.constants("steps", DocumentStep.class),
                row.texts("commissions"),
                row.number("comment_days"),
                row.day("frozen_on"),
                row.instantOrNull("comments_from"),
                row.dayOrNull("comments_until"),
                taken,
                row.dayOrNull("returned_on"),
                row.textOrNull("return_reason"));
    }

    private List<StepView> steps(UUID documentId, int draft) {
        return jdbc.sql("SELECT * FROM views.document_step WHERE document_id = ? AND draft = ? ORDER BY sequence")
                .params(documentId, draft)
                .query(Row.as(row -> new StepView(
                        row.constant("step", DocumentStep.class),
                        row.day("taken_on"),
                        row.idOrNull("meeting_id"),
                        row.textOrNull("place"),
                        row.textOrNull("commission"),
                        row.textOrNull("resolution"),
                        row.flagOrNull("approved"))))
                .list();
    }

    List<CommentView> comments(UUID documentId) {
        return jdbc.sql("SELECT * FROM views.document_comment WHERE document_id = ? ORDER BY sequence")
                .param(documentId)
                .query(Row.as(row -> new CommentView(
                        row.id("comment_id"),
                        row.number("draft"),
                        row.constant("channel", CommentChannel.class),
                        new ErasableText(row.id("comment_text"), row.text("comment_digest")),
                        row.erasableOrNull("author"),
                        row.idOrNull("member_id"),
                        row.idOrNull("about"),
                        row.day("submitted_on"),
                        row.constantOrNull("outcome", CommentOutcome.class),
                        row.textOrNull("reason"),
                        row.dayOrNull("settled_on"))))
                .list();
    }
}
