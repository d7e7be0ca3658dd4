package cz.tripartita.readmodels.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.ReportingDatabase;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.WholeStory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the views of analysts come and go with the tables below them. */
class ReportingSchemaTest {

    private static final ReportingDatabase DATABASE = new ReportingDatabase();

    /** What tells the views that are there from others that take their place. */
    private static List<String> views(ReportingDatabase database) {
        return database.owner()
                .sql("SELECT oid || ' ' || relname FROM pg_class"
                        + " WHERE relnamespace = 'reporting'::regnamespace AND relkind = 'v' ORDER BY relname")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static List<String> readable(ReportingDatabase database) {
        return database.analyst("plzen")
                .sql("SELECT municipality FROM reporting.my_municipality")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void leavesAloneWhatIsThereAlready() {
        List<String> first = views(DATABASE);

        DATABASE.define();

        assertThat(first).isNotEmpty();
        assertThat(views(DATABASE)).isEqualTo(first);
    }

    @Test
    void makesAllAnewWhenItsScriptsHaveChanged() {
        List<String> first = views(DATABASE);
        DATABASE.owner()
                .sql("CREATE VIEW reporting.of_an_earlier_version AS SELECT 1")
                .update();
        DATABASE.owner()
                .sql("UPDATE reporting.definition SET sha256 = 'of an earlier version'")
                .update();

        DATABASE.define();

        assertThat(views(DATABASE)).hasSameSizeAs(first).doesNotContainAnyElementsOf(first);
        assertThat(readable(DATABASE)).containsExactly("plzen");
    }

    @Test
    void givesWayToAMigrationOfTheTablesAndComesBack() {
        ReportingDatabase database = new ReportingDatabase();
        int before = views(database).size();

        database.migrate("classpath:db/later-migration");
        assertThat(views(database)).isEmpty();
        database.define();

        assertThat(views(database)).hasSize(before);
        assertThat(readable(database)).containsExactly("plzen");
    }

    @Test
    void staysWhenAMigrationFails() {
        List<String> first = views(DATABASE);

        assertThatThrownBy(() -> DATABASE.migrate("classpath:db/broken-migration"))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("division by zero");

        assertThat(views(DATABASE)).isEqualTo(first);
        DATABASE.define();
        assertThat(views(DATABASE)).isEqualTo(first);
    }

    @Test
    void isMadeOnceByTwoStartsAtATime() throws Exception {
        DATABASE.owner().sql("DELETE FROM reporting.definition").update();
        Callable<Boolean> start = () -> {
            DATABASE.define();
            return true;
        };
        try (var starts = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> started : starts.invokeAll(List.of(start, start))) {
                assertThat(started.get()).isTrue();
            }
        }

        List<String> made = views(DATABASE);
        assertThat(made).isNotEmpty();
        DATABASE.define();
        assertThat(views(DATABASE)).isEqualTo(made);
    }

    @Test
    void letsAnAnalystReadOnWhileAProjectionIsRebuilt() throws SQLException {
        Story story = WholeStory.told();
        Projector projector = Projector.ofAll(DATABASE.owner());
        story.tell(projector);
        JdbcClient analyst = DATABASE.analyst("plzen");
        try (Connection reader = DATABASE.connect("plzen");
                Statement statement = reader.createStatement()) {
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            reader.setAutoCommit(false);
            String awarded = awarded(statement);
            DATABASE.owner().sql("SET lock_timeout = '5s'").update();

            projector.reset();

            assertThat(awarded(statement)).isEqualTo(awarded).isNotNull();
            assertThat(analyst.sql("SELECT count(*) FROM reporting.grant_now")
                            .query(Long.class)
                            .single())
                    .isZero();
            story.tell(projector);
            reader.commit();
            assertThat(awarded(statement)).isEqualTo(awarded);
        }
    }

    private static String awarded(Statement statement) throws SQLException {
        try (ResultSet sum = statement.executeQuery("SELECT sum(awarded) FROM reporting.grant_now")) {
            sum.next();
            return sum.getString(1);
        }
    }
}
