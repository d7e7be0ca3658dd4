package cz.tripartita.gateway.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;

/** The beans of dispatch and database, as the service starts them on a server of its own choice. */
class DispatchConfigurationTest {

    @ComponentScan({"cz.tripartita.gateway.dispatch", "cz.tripartita.gateway.postgres"})
    static class Scanned {}

    private static ApplicationContextRunner contextOn(List<String> properties) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceTransactionManagerAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class))
                .withUserConfiguration(Scanned.class)
                .withPropertyValues(properties.toArray(String[]::new));
    }

    @Test
    void startsWithTransactionsHealthAndLag() {
        try (TestDatabase database = new TestDatabase()) {
            contextOn(database.properties()).run(context -> {
                assertThat(context).hasNotFailed();
                assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
                assertThat(context.getBean(ProjectionsHealth.class).health().getStatus())
                        .isEqualTo(Status.UP);
                SimpleMeterRegistry meters = new SimpleMeterRegistry();
                context.getBean(ProjectionLagMeters.class).bindTo(meters);
                assertThat(meters.get("tripartita.projection.lag").gauges())
                        .hasSameSizeAs(context.getBean(ProjectionProgress.class).names())
                        .allSatisfy(gauge -> assertThat(gauge.value()).isZero());
            });
        }
    }

    @Test
    void doesNotStartWithTheOwnerAsApplicationRole() {
        try (TestDatabase database = new TestDatabase()) {
            String owner = database.access().owner().user();
            String password = database.access().owner().password();
            contextOn(database.properties())
                    .withPropertyValues("spring.datasource.username=" + owner, "spring.datasource.password=" + password)
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .hasMessageContaining("may change or remove events"));
        }
    }
}
