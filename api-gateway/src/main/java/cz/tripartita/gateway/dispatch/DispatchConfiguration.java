package cz.tripartita.gateway.dispatch;

import cz.tripartita.gateway.postgres.Access;
import cz.tripartita.gateway.store.ErasableTexts;
import cz.tripartita.gateway.store.EventFeed;
import cz.tripartita.gateway.store.FirstAnswers;
import cz.tripartita.gateway.store.StoryClock;
import cz.tripartita.grants.GrantsStreams;
import cz.tripartita.monitoring.MonitoringStreams;
import cz.tripartita.planning.PlanningStreams;
import cz.tripartita.readmodels.ReadModels;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command side and the processors as beans of the service. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {

    @Bean
    StoryClock clock() {
        return new StoryClock(Clock.systemUTC());
    }

    /** Left to itself, Axon would run without transactions and say nothing. */
    @Bean
    TransactionManager axonTransactions(DataSource dataSource) {
        return ProcessorTransactions.on(dataSource);
    }

    @Bean
    Composition composition() {
        return new Composition(
                        PublishedEvents.streams(),
                        PlanningStreams.aggregates(),
                        PlanningStreams.commandHandlers(),
                        PlanningStreams.policies(),
                        ReadModels.projections())
                .with(further(GrantsStreams.aggregates(), GrantsStreams.policies()))
                .with(further(MonitoringStreams.aggregates(), MonitoringStreams.policies()));
    }

    private static Composition further(List<Class<?>> aggregates, List<Class<?>> policies) {
        return new Composition(List.of(), aggregates, List.of(), policies, List.of());
    }

    @Bean
    Machinery machinery(
            Composition composition,
            DataSource dataSource,
            TransactionManager transactions,
            StoryClock clock,
            Access access,
            Environment environment) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        String node = access.exclusive()
                ? "embedded"
                : ManagementFactory.getRuntimeMXBean().getName();
        return new Machinery(composition, dataSource, transactions, clock, () -> demo, node);
    }

    @Bean
    MachineryLifecycle machineryLifecycle(Machinery machinery, FirstAnswers answers) {
        return new MachineryLifecycle(machinery, answers);
    }

    @Bean
    Commands commands(Machinery machinery) {
        return machinery.commands();
    }

    @Bean
    ProjectionProgress projectionProgress(Machinery machinery) {
        return machinery.progress();
    }

    @Bean
    Rebuild rebuild(Machinery machinery) {
        return machinery.rebuild();
    }

    @Bean
    FirstAnswers firstAnswers(JdbcClient jdbc) {
        return new FirstAnswers(jdbc);
    }

    @Bean
    EventFeed eventFeed(JdbcClient jdbc) {
        return new EventFeed(jdbc);
    }

    @Bean
    ErasableTexts erasableTexts(JdbcClient jdbc) {
        return new ErasableTexts(jdbc);
    }

    @Bean
    ProjectionsHealth projectionsHealth(ProjectionProgress progress) {
        return new ProjectionsHealth(progress);
    }

    @Bean
    ProjectionLagMeters projectionLagMeters(ProjectionProgress progress) {
        return new ProjectionLagMeters(progress);
    }
}
