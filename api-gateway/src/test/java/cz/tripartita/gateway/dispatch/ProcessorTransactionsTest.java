package cz.tripartita.gateway.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.testing.TestDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProcessorTransactionsTest {

    /** The setting ends with the transaction: a connection that goes back to the pool waits for the disk again. */
    @Test
    void doNotWaitForTheDiskAndLeaveEverythingElseWaiting() {
        try (TestDatabase database = new TestDatabase(1)) {
            DataSource dataSource = database.application();
            JdbcClient jdbc = JdbcClient.create(dataSource);
            String within = ProcessorTransactions.on(dataSource).fetchInTransaction(() -> synchronousCommit(jdbc));

            assertThat(within).isEqualTo("off");
            assertThat(synchronousCommit(jdbc)).isEqualTo("on");
        }
    }

    private static String synchronousCommit(JdbcClient jdbc) {
        return jdbc.sql("show synchronous_commit").query(String.class).single();
    }
}
