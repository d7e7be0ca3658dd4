package cz.tripartita.gateway.dispatch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * The transactions of projections and policies, in which a token is stored with the rows that it stands for.
 *
 * <p>They do not wait for the disk: a dozen of them follow every command. What a crash takes back is rows and token
 * together, and never an event, as the append before it did wait; the events are read again.
 */
public final class ProcessorTransactions {

    private ProcessorTransactions() {}

    /** Transactions on a data source, for Axon. */
    public static TransactionManager on(DataSource dataSource) {
        return new SpringTransactionManager(new WithoutWaiting(dataSource));
    }

    private static final class WithoutWaiting extends JdbcTransactionManager {

        WithoutWaiting(DataSource dataSource) {
            super(dataSource);
        }

        @Override
        protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
                throws SQLException {
            super.prepareTransactionalConnection(connection, definition);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local synchronous_commit to off");
            }
        }
    }
}
