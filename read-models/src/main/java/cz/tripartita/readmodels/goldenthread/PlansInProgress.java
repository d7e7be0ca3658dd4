package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what came of realisation plans, concepts and community plans; always within one municipality. */
public final class PlansInProgress {

    private static final String DOCUMENT = """
            SELECT * FROM views.thread_document
            WHERE municipality = ? AND document_id = ? AND kind <> 'BALANCE_REPORT'
            """;

    private static final String OF_THE_PLAN = "e.plan_id = ?";
    private static final String OF_PLANS_OF_THE_CONCEPT = "d.concept_id = ? AND d.stage = 'PUBLISHED'";

    private final JdbcClient jdbc;
    private final EntryReader entries;
    private final PartReader parts;

    public PlansInProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
        entries = new EntryReader(jdbc);
        parts = new PartReader(jdbc);
    }

    /** One plan; nothing where the municipality has no plan, concept or community plan of that id. */
    public Optional<PlanProgress> find(String municipality, UUID documentId) {
        return jdbc.sql(DOCUMENT)
                .params(Parameters.of(municipality, documentId))
                .query(Row.as(this::progress))
                .optional();
    }

    /** What the public sees of a published one: outcomes without the money of grants. */
    public Optional<PlanProgress> findPublic(String municipality, UUID documentId) {
        return find(municipality, documentId)
                .filter(plan -> plan.stage() != PlanStage.IN_PREPARATION)
                .map(PlanProgress::withoutGrants);
    }

    private PlanProgress progress(Row row) throws SQLException {
        UUID documentId = row.id("document_id");
        DocumentKind kind = row.constant("kind", DocumentKind.class);
        boolean plan = kind == DocumentKind.REALISATION_PLAN;
        List<EntryProgress> found = entries.of(plan ? OF_THE_PLAN : OF_PLANS_OF_THE_CONCEPT, documentId);
        List<PartProgress> fulfilled = plan ? List.of() : fulfilled(documentId, found);
        return new PlanProgress(
                documentId,
                kind,
                row.text("title"),
                row.day("period_from"),
                row.day("period_to"),
                row.constant("stage", PlanStage.class),
                row.idOrNull("concept_id"),
                Fulfilment.of(found),
                plan ? found : List.of(),
                fulfilled,
                fulfilled.stream()
                        .filter(part -> part.part().level() == PartLevel.MEASURE)
                        .filter(measure -> measure.entries().isEmpty())
                        .map(measure -> measure.part().designation())
                        .toList());
    }

    private List<PartProgress> fulfilled(UUID documentId, List<EntryProgress> found) {
        List<DocumentPart> all = parts.parts(documentId);
        Map<UUID, List<ProgressRecord>> records = parts.records(documentId);
        return all.stream()
                .map(part -> {
                    List<ProgressRecord> ofPart = records.getOrDefault(part.partId(), List.of());
                    return new PartProgress(
                            part,
                            ofPart,
                            PartProgress.covered(part.indicator(), ofPart),
                            Fulfilment.of(serving(part, all, found)),
                            part.level() == PartLevel.MEASURE ? serving(part, all, found) : List.of());
                })
                .toList();
    }

    /** The entries that tie to the part itself, or to a measure below it. */
    private static List<EntryProgress> serving(DocumentPart part, List<DocumentPart> all, List<EntryProgress> entries) {
        List<String> measures = all.stream()
                .filter(measure -> measure.level() == PartLevel.MEASURE)
                .filter(measure ->
                        measure.partId().equals(part.partId()) || part.partId().equals(measure.parentId()))
                .map(DocumentPart::designation)
                .toList();
        return entries.stream()
                .filter(entry -> entry.measure() != null && measures.contains(entry.measure()))
                .toList();
    }
}
