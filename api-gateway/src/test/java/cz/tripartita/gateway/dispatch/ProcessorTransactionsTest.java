package cz.tripartita.gateway.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProcessorTransactionsTest {

    /** The setting ends with the transaction: a connection that goes back to the pool waits for the disk again. */
    @Test
    void doNotWaitForTheDiskAndLeaveEverythingElseWaiting() {
        try (TestDatabase database = new TestDatabase(1)) {
            JdbcClient jdbc = database.jdbc();
            String within =
                    ProcessorTransactions.on(database.application()).fetchInTransaction(() -> synchronousCommit(jdbc));

            assertThat(within).isEqualTo("off");
            assertThat(synchronousCommit(jdbc)).isEqualTo("on");
        }
    }

    private static String synchronousCommit(JdbcClient jdbc) {
        return jdbc.sql("show synchronous_commit").query(String.class).single();
    }
}
