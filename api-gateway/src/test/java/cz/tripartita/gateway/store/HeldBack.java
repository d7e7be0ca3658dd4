package cz.tripartita.gateway.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections whose commit waits until it is let go: a transaction that stays open after its last statement. */
final class HeldBack extends DelegatingDataSource {

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch mayGo = new CountDownLatch(1);

    HeldBack(DataSource target) {
        super(target);
    }

    /** Returns when a transaction is about to commit. */
    void awaitCommit() throws InterruptedException {
        if (!arrived.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody came to commit");
        }
    }

    void letGo() {
        mayGo.countDown();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return before("commit", super.getConnection(), () -> {
            arrived.countDown();
            mayGo.await();
        });
    }

    /** Connections that are lost at the commit, before it or after it took effect: the caller cannot tell which. */
    static DataSource lostAtCommit(DataSource target, boolean afterItTookEffect) {
        AtomicBoolean lost = new AtomicBoolean();
        return new DelegatingDataSource(target) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                return before("commit", connection, () -> {
                    if (lost.compareAndSet(false, true)) {
                        if (afterItTookEffect) {
                            connection.commit();
                        } else {
                            connection.rollback();
                        }
                        throw new SQLException("an error occurred while sending to the server", "08006");
                    }
                });
            }
        };
    }

    /** A connection that does not let itself be closed. */
    static Connection unclosed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                HeldBack.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
    }

    private interface Step {
        void run() throws InterruptedException, SQLException;
    }

    private static Connection before(String name, Connection connection, Step step) {
        return (Connection) Proxy.newProxyInstance(
                HeldBack.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals(name)) {
                        step.run();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }
}
