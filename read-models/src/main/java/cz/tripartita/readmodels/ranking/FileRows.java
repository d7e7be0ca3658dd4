package cz.tripartita.readmodels.ranking;

import cz.tripartita.grants.events.DecisionFileEvent.ApplicationEntered;
import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.grants.events.DecisionFileEvent.PackPinned;
import cz.tripartita.grants.events.DecisionFileEvent.RankingDrawnUp;
import cz.tripartita.grants.events.DecisionFileEvent.RankingReopened;
import cz.tripartita.grants.events.DecisionFileEvent.ScenarioSaved;
import cz.tripartita.grants.events.DecisionFileEvent.TieOrdered;
import cz.tripartita.grants.events.Ranked;
import cz.tripartita.grants.events.Recommendation;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes decision files: rankings, scenarios, recommendations, packs. */
final class FileRows {

    private static final String PLACE = """
            UPDATE views.ranking_application SET place = ?, numerator = ?, denominator = ?, shown = ?, spread = ?,
                evaluators = ?
            WHERE application_id = ?
            """;
    private static final String UNPLACE = """
            UPDATE views.ranking_application SET place = NULL, numerator = NULL, denominator = NULL, shown = NULL,
                spread = NULL, evaluators = NULL
            WHERE programme_id = ?
            """;

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A ranking that does not hold every application is none. */
    void entered(ApplicationEntered event, long version) {
        update(
                "INSERT INTO views.ranking_file VALUES (?, ?, ?, false, ?)"
                        + " ON CONFLICT (file_id) DO UPDATE SET drawn_up = false, version = excluded.version",
                event.fileId(),
                event.municipality(),
                event.programmeId(),
                version);
        update(UNPLACE, event.programmeId());
    }

    void drawnUp(RankingDrawnUp event, long version) {
        for (Ranked one : event.ranking()) {
            update(
                    PLACE,
                    one.place(),
                    one.score().numerator(),
                    one.score().denominator(),
                    one.shown(),
                    one.spread(),
                    one.evaluators(),
                    one.applicationId());
        }
        stands(event.fileId(), true, version);
    }

    void reopened(RankingReopened event, long version) {
        update(UNPLACE, event.programmeId());
        stands(event.fileId(), false, version);
    }

    void ordered(TieOrdered event, long version) {
        int behind = 0;
        for (UUID application : event.order()) {
            update(
                    "UPDATE views.ranking_application SET place = place + ? WHERE application_id = ?",
                    behind,
                    application);
            behind++;
        }
        stands(event.fileId(), true, version);
    }

    void scenario(ScenarioSaved event, long version) {
        update(
                "INSERT INTO views.ranking_scenario" + " VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?::jsonb, ?, ?)",
                event.fileId(),
                event.scenarioId(),
                version,
                event.name(),
                event.lineId(),
                Json.ofValue(event.terms()),
                event.amount(),
                Json.of(event.units()),
                Json.of(event.shares()),
                event.sharedInTotal(),
                event.savedBy());
        version(event.fileId(), version);
    }

    /** A later recommendation replaces the one before. */
    void recommended(AwardsRecommended event, long version) {
        update(
                "UPDATE views.ranking_application SET recommended = NULL, recommended_why = NULL WHERE programme_id = ?",
                event.programmeId());
        for (Recommendation one : event.recommendations()) {
            update(
                    "UPDATE views.ranking_application SET recommended = ?, recommended_why = ? WHERE application_id = ?",
                    one.amount(),
                    one.reason(),
                    one.applicationId());
        }
        update(
                "INSERT INTO views.ranking_recommendation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                event.fileId(),
                version,
                event.commission(),
                event.satOn(),
                event.recommendedInTotal(),
                event.voters().size(),
                event.excused().size(),
                event.votesFor(),
                event.votesAgainst(),
                event.abstained());
        version(event.fileId(), version);
    }

    void pinned(PackPinned event, LocalDate on, long version) {
        update(
                "INSERT INTO views.ranking_pack VALUES (?, ?, ?, ?, ?, ?)",
                event.fileId(),
                event.packId(),
                event.position(),
                event.sha256(),
                on,
                event.pinnedBy());
        version(event.fileId(), version);
    }

    private void stands(UUID fileId, boolean drawnUp, long version) {
        update("UPDATE views.ranking_file SET drawn_up = ?, version = ? WHERE file_id = ?", drawnUp, version, fileId);
    }

    private void version(UUID fileId, long version) {
        update("UPDATE views.ranking_file SET version = ? WHERE file_id = ?", version, fileId);
    }

    private void update(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(Parameters.of(values)).update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.ranking_pack").update();
        jdbc.sql("DELETE FROM views.ranking_recommendation").update();
        jdbc.sql("DELETE FROM views.ranking_scenario").update();
        jdbc.sql("DELETE FROM views.ranking_file").update();
    }
}
