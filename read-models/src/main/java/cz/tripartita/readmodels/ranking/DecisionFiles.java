package cz.tripartita.readmodels.ranking;

import cz.tripartita.grants.events.AllocationShare;
import cz.tripartita.grants.events.AllocationTerms;
import cz.tripartita.grants.events.UnitCount;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what a decision on a programme rests on; always within one municipality. */
public final class DecisionFiles {

    private final JdbcClient jdbc;

    public DecisionFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The decision file of a programme; nothing before an application is handed in. */
    public Optional<DecisionFileView> find(String municipality, UUID programmeId) {
        return jdbc.sql("SELECT * FROM views.ranking_file WHERE municipality = ? AND programme_id = ?")
                .params(municipality, programmeId)
                .query(Row.as(this::view))
                .optional();
    }

    /** The decision file of an id; nothing where the municipality has none. */
    public Optional<DecisionFileView> findFile(String municipality, UUID fileId) {
        return jdbc.sql("SELECT * FROM views.ranking_file WHERE municipality = ? AND file_id = ?")
                .params(municipality, fileId)
                .query(Row.as(this::view))
                .optional();
    }

    private DecisionFileView view(Row row) throws SQLException {
        UUID fileId = row.id("file_id");
        UUID programmeId = row.id("programme_id");
        return new DecisionFileView(
                fileId,
                programmeId,
                row.flag("drawn_up"),
                applications(programmeId),
                of(fileId, "scenario", "sequence", DecisionFiles::scenario),
                of(fileId, "recommendation", "sequence", DecisionFiles::recommendation),
                of(fileId, "pack", "position, pack_id", DecisionFiles::pack),
                row.version("version"));
    }

    private List<RankedApplication> applications(UUID programmeId) {
        return jdbc.sql("""
                        SELECT a.*, o.name AS organisation FROM views.ranking_application a
                        JOIN views.ranking_organisation o USING (organisation_id)
                        WHERE a.programme_id = ? ORDER BY a.line_id, a.place NULLS LAST, a.application_id
                        """)
                .param(programmeId)
                .query(Row.as(row -> new RankedApplication(
                        row.id("application_id"),
                        row.id("line_id"),
                        row.id("organisation_id"),
                        row.text("organisation"),
                        row.text("service_name"),
                        row.money("requested"),
                        row.numberOrNull("place"),
                        row.decimalOrNull("shown"),
                        row.decimalOrNull("spread"),
                        row.numberOrNull("evaluators"),
                        row.moneyOrNull("recommended"),
                        row.textOrNull("recommended_why"))))
                .list();
    }

    private <T> List<T> of(UUID fileId, String what, String order, Row.Reader<T> reader) {
        return jdbc.sql("SELECT * FROM views.ranking_" + what + " WHERE file_id = ? ORDER BY " + order)
                .param(fileId)
                .query(Row.as(reader))
                .list();
    }

    private static ScenarioView scenario(Row row) throws SQLException {
        return new ScenarioView(
                row.id("scenario_id"),
                row.text("name"),
                row.id("line_id"),
                Json.value(row.text("terms"), AllocationTerms.class),
                row.money("amount"),
                Json.list(row.text("units"), UnitCount.class),
                Json.list(row.text("shares"), AllocationShare.class),
                row.money("shared"),
                row.id("saved_by"));
    }

    private static RecommendationView recommendation(Row row) throws SQLException {
        return new RecommendationView(
                row.text("commission"),
                row.day("sat_on"),
                row.money("total"),
                row.number("voters"),
                row.number("excused"),
                row.number("votes_for"),
                row.number("votes_against"),
                row.number("abstained"));
    }

    private static PackView pack(Row row) throws SQLException {
        return new PackView(
                row.id("pack_id"),
                row.version("position"),
                row.text("sha256"),
                row.day("pinned_on"),
                row.id("pinned_by"));
    }
}
