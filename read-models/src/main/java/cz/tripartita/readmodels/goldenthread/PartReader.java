package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.PartState;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads goals, measures and activities with their recorded progress. */
final class PartReader {

    private record Recorded(UUID partId, ProgressRecord progress) {}

    private final JdbcClient jdbc;

    PartReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DocumentPart> parts(UUID documentId) {
        return jdbc.sql("SELECT part FROM views.thread_part WHERE document_id = ? ORDER BY designation COLLATE \"C\"")
                .param(documentId)
                .query(Row.as(row -> Json.value(row.text("part"), DocumentPart.class)))
                .list();
    }

    Map<UUID, List<ProgressRecord>> records(UUID documentId) {
        return jdbc
                .sql("SELECT * FROM views.thread_part_progress WHERE document_id = ? ORDER BY recorded_for, sequence")
                .param(documentId)
                .query(Row.as(row -> new Recorded(
                        row.id("part_id"),
                        new ProgressRecord(
                                row.constant("state", PartState.class),
                                row.decimalOrNull("value"),
                                row.text("note"),
                                row.day("recorded_for")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Recorded::partId, Collectors.mapping(Recorded::progress, Collectors.toList())));
    }
}
