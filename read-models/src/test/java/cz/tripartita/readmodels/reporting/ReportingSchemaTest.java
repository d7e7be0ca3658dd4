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

    private final ReportingDatabase database = new ReportingDatabase();
    private final JdbcClient analyst = database.analyst("plzen");

    /** What tells the views that are there from others that take their place. */
    private List<String> views() {
        return database.owner()
                .sql("SELECT oid || ' ' || relname FROM pg_class"
                        + " WHERE relnamespace = 'reporting'::regnamespace AND relkind = 'v' ORDER BY relname")
                .query(String.class)
                .list();
    }

    private long services() {
        return analyst.sql("SELECT count(*) FROM reporting.service")
                .query(Long.class)
                .single();
    }

    @Test
    void leavesAloneWhatIsThereAlready() {
        List<String> first = views();

        database.define();

        assertThat(first).isNotEmpty();
        assertThat(views()).isEqualTo(first);
    }

    @Test
    void makesAllAnewWhenItsScriptsHaveChanged() {
        List<String> first = views();
        database.owner()
                .sql("CREATE VIEW reporting.of_an_earlier_version AS SELECT 1")
                .update();
        database.owner()
                .sql("UPDATE reporting.definition SET sha256 = 'of an earlier version'")
                .update();

        database.define();

        assertThat(views()).hasSameSizeAs(first).doesNotContainAnyElementsOf(first);
        assertThat(services()).isZero();
        assertThat(analyst.sql("SELECT municipality FROM reporting.my_municipality")
                        .query(String.class)
                        .list())
                .containsExactly("plzen");
    }

    @Test
    void givesWayToAMigrationOfTheTablesAndComesBack() {
        database.migrate("classpath:db/later-migration");
        assertThat(views()).isEmpty();

        database.define();

        assertThat(services()).isZero();
    }

    @Test
    void staysWhenAMigrationFails() {
        List<String> first = views();

        assertThatThrownBy(() -> database.migrate("classpath:db/broken-migration"))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("division by zero");

        assertThat(views()).isEqualTo(first);
        database.define();
        assertThat(views()).isEqualTo(first);
    }

    @Test
    void isMadeOnceByTwoStartsAtATime() throws Exception {
        database.owner().sql("DELETE FROM reporting.definition").update();
        Callable<Boolean> start = () -> {
            database.define();
            return true;
        };
        try (var starts = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> started : starts.invokeAll(List.of(start, start))) {
                assertThat(started.get()).isTrue();
            }
        }

        List<String> made = views();
        assertThat(made).isNotEmpty();
        database.define();
        assertThat(views()).isEqualTo(made);
    }

    @Test
    void letsAnAnalystReadOnWhileAProjectionIsRebuilt() throws SQLException {
        Story story = WholeStory.told();
        Projector projector = Projector.ofAll(database.owner());
        story.tell(projector);
        try (Connection reader = database.connection("plzen").getConnection();
                Statement statement = reader.createStatement()) {
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            reader.setAutoCommit(false);
            String awarded = awarded(statement);
            database.owner().sql("SET lock_timeout = '5s'").update();

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
