package cz.tripartita.gateway.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/** The database of the service: found or started, migrated, checked, and pooled for the application role. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int POOL_SIZE = 20;

    /** Started when no other server is named; stopped after everything that uses it. */
    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedServer embeddedServer(Environment environment) {
        return EmbeddedServer.start(Path.of(environment.getProperty("tripartita.data-dir", "data")));
    }

    @Bean
    @ConditionalOnMissingBean
    Access access(ObjectProvider<EmbeddedServer> embedded, Environment environment) {
        EmbeddedServer server = embedded.getIfAvailable();
        return server == null ? ExternalServer.access(environment) : server.access();
    }

    @Bean(defaultCandidate = false)
    HikariDataSource pool(Access access, Environment environment) {
        new Migrations(access).run();
        HikariConfig config = new HikariConfig();
        config.setPoolName("application");
        config.setJdbcUrl(access.url());
        config.setUsername(access.application().user());
        config.setPassword(access.application().password());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(
                environment.getProperty("spring.datasource.hikari.maximum-pool-size", Integer.class, POOL_SIZE));
        HikariDataSource pool = new HikariDataSource(config);
        Durability.demand(pool);
        RoleSeparation.demand(pool);
        return pool;
    }

    /** A transaction takes its connection with its first statement: who waits for something else holds none. */
    @Bean
    @Primary
    DataSource dataSource(@Qualifier("pool") HikariDataSource pool) {
        return new LazyConnectionDataSourceProxy(pool);
    }
}
