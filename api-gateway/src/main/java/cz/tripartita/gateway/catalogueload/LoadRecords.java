package cz.tripartita.gateway.catalogueload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what becomes of loads, so that it can be asked for while they run, after them, and after a restart. */
final class LoadRecords {

    /** A load that gives no sign of life for so long is over. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    LoadRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(UUID loadId, String municipality, boolean all, LocalDate happenedOn) {
        jdbc.sql("insert into store.catalogue_load values (?, ?, 'RUNNING', ?, ?, 0, 0, 0, 0, 0, 0, ?, ?)")
                .params(loadId, municipality, all, happenedOn, now(), now())
                .update();
    }

    void update(UUID loadId, LoadState state, LoadCounts counts, long position) {
        jdbc.sql("""
                        update store.catalogue_load set state = ?, read = ?, listed = ?, changed = ?, unchanged = ?,
                        refused = ?, position = ?, seen_at = ? where load_id = ?""")
                .params(
                        state.name(),
                        counts.read(),
                        counts.listed(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.refused(),
                        position,
                        now(),
                        loadId)
                .update();
    }

    void refuse(UUID loadId, List<RefusedCell> cells) {
        for (int place = 0; place < cells.size(); place++) {
            RefusedCell cell = cells.get(place);
            jdbc.sql("insert into store.catalogue_refusal values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                    .params(loadId, cell.row(), place, cell.column(), cell.value(), cell.reason())
                    .update();
        }
    }

    Optional<LoadReport> find(String municipality, UUID loadId) {
        return jdbc.sql("select * from store.catalogue_load where municipality = ? and load_id = ?")
                .params(municipality, loadId)
                .query((row, _) -> report(row))
                .optional();
    }

    /** Reasons of the rows after a row, in the order of the file; rows are not torn apart. */
    List<RefusedCell> refusals(UUID loadId, int afterRow, int rows) {
        return jdbc.sql("""
                        select * from store.catalogue_refusal where load_id = ? and row_number in (
                            select distinct row_number from store.catalogue_refusal
                            where load_id = ? and row_number > ? order by row_number limit ?)
                        order by row_number, place""")
                .params(loadId, loadId, afterRow, rows)
                .query((row, _) -> new RefusedCell(
                        row.getInt("row_number"),
                        row.getString("column_name"),
                        row.getString("value"),
                        row.getString("reason")))
                .list();
    }

    private LoadReport report(ResultSet row) throws SQLException {
        LoadState state = LoadState.valueOf(row.getString("state"));
        Instant seenAt = instant(row, "seen_at");
        boolean silent = state == LoadState.RUNNING && seenAt.plus(SILENCE).isBefore(now().toInstant());
        return new LoadReport(
                row.getObject("load_id", UUID.class),
                silent ? LoadState.INTERRUPTED : state,
                row.getBoolean("whole"),
                row.getObject("happened_on", LocalDate.class),
                new LoadCounts(
                        row.getInt("read"),
                        row.getInt("listed"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("refused")),
                row.getLong("position"),
                instant(row, "begun_at"),
                seenAt);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
