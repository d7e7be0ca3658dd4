package cz.tripartita.gateway.benchmark;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.postgres.Access;
import cz.tripartita.gateway.testing.CatalogueFile;
import cz.tripartita.gateway.testing.CatalogueTown;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** Rows a second of a file of services, through every rule into events and views; and the heap that it takes. */
@Tag("benchmark")
class CatalogueLoadBenchmarkTest {

    private static final int ROWS = 10_000;
    private static final int BATCH = 500;
    private static final double MEGABYTE = 1024.0 * 1024;

    private final RunningGateway gateway = RunningGateway.ofThisJvm();

    @Test
    void rowsASecondAndHeap() throws SQLException {
        CatalogueTown town = new CatalogueTown(gateway, "rychlov");
        String file = CatalogueFile.of(ROWS, 0).text();
        double floor = ROWS / plainly(file.lines().skip(1).toList());

        long begun = System.nanoTime();
        Reply load = town.postCsv("/api/planning/catalogue/loads", file.getBytes(StandardCharsets.UTF_8), "text/csv");
        JsonNode early = reached(town, load, ROWS / 10);
        double atTenth = heap();
        JsonNode end = reached(town, load, ROWS + 1);
        double seconds = (System.nanoTime() - begun) / 1e9;

        new Figure("catalogue load", ROWS / seconds, "rows/s", floor).report();
        new Figure(
                        "heap in use at the end of a catalogue load, beside that at a tenth ("
                                + early.at("/rows/read").asInt() + " rows)",
                        heap(),
                        "MB",
                        atTenth)
                .report();
        begun = System.nanoTime();
        reached(
                town,
                town.postCsv("/api/planning/catalogue/loads", file.getBytes(StandardCharsets.UTF_8), "text/csv"),
                ROWS + 1);
        new Figure("catalogue load again, nothing changes", ROWS / ((System.nanoTime() - begun) / 1e9), "rows/s", floor)
                .report();
        if (end.at("/rows/listed").asInt() != ROWS) {
            throw new IllegalStateException(end.toString());
        }
    }

    /** Waits until so many rows are read or, for more than there are, until the load is over. */
    private static JsonNode reached(CatalogueTown town, Reply load, int rows) {
        AtomicReference<JsonNode> report = new AtomicReference<>(load.json());
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    report.set(town.get(Role.HEAD, load.header("Location")).json());
                    return !report.get().get("state").asString().equals("RUNNING")
                            || (rows <= ROWS && report.get().at("/rows/read").asInt() >= rows);
                });
        return report.get();
    }

    private static double heap() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** The least that can be done with the rows: batches of plain inserts, a commit for each; in seconds. */
    private double plainly(List<String> rows) throws SQLException {
        Access access = gateway.context().getBean(Access.class);
        var owner = new DriverManagerDataSource(
                access.url(), access.owner().user(), access.owner().password());
        try (Connection connection = owner.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table public.plain_service (id bigint primary key, cells text[] not null)");
            }
            connection.setAutoCommit(false);
            long begun = System.nanoTime();
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into public.plain_service values (?, ?)")) {
                for (int row = 0; row < rows.size(); row++) {
                    insert.setLong(1, row);
                    insert.setArray(
                            2, connection.createArrayOf("text", rows.get(row).split(";", -1)));
                    insert.addBatch();
                    if (row % BATCH == BATCH - 1) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
            return (System.nanoTime() - begun) / 1e9;
        }
    }
}
