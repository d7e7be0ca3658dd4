package cz.tripartita.gateway.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import cz.tripartita.gateway.postgres.Access;
import cz.tripartita.gateway.postgres.TestServer;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/** A fresh, migrated database on the test server, with its two roles. */
public final class TestDatabase implements AutoCloseable {

    private final Access access;
    private final HikariDataSource pool;

    /** Makes one with a pool as large as in production. */
    public TestDatabase() {
        this(20);
    }

    /** Makes one with a pool of this many connections. */
    public TestDatabase(int connections) {
        this(TestServer.ofThisJvm().freshDatabase(), connections);
    }

    /** Uses one that exists. */
    public TestDatabase(Access access, int connections) {
        this.access = access;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(access.url());
        config.setUsername(access.application().user());
        config.setPassword(access.application().password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        this.pool = new HikariDataSource(config);
    }

    public Access access() {
        return access;
    }

    /** Connections of the application role, as the service uses them. */
    public DataSource application() {
        return new LazyConnectionDataSourceProxy(pool);
    }

    /** Connections of the owner role. */
    public DataSource owner() {
        return connections(access.owner());
    }

    /** Connections of a superuser, for what only a broken service would do. */
    public DataSource superuser() {
        return connections(TestServer.ofThisJvm().superuser());
    }

    /** Queries as the application role. */
    public JdbcClient jdbc() {
        return JdbcClient.create(application());
    }

    /** Properties with which a Spring context uses this database. */
    public List<String> properties() {
        return List.of(
                "spring.datasource.url=" + access.url(),
                "spring.datasource.username=" + access.application().user(),
                "spring.datasource.password=" + access.application().password(),
                "spring.flyway.user=" + access.owner().user(),
                "spring.flyway.password=" + access.owner().password());
    }

    private DataSource connections(Access.Login login) {
        return new DriverManagerDataSource(access.url(), login.user(), login.password());
    }

    @Override
    public void close() {
        pool.close();
    }
}
