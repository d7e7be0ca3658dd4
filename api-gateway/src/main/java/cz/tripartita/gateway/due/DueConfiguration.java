package cz.tripartita.gateway.due;

import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.ProjectionProgress;
import cz.tripartita.gateway.store.StoryClock;
import cz.tripartita.readmodels.due.Due;
import cz.tripartita.readmodels.due.DueHolds;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends what is due while the service runs. */
@Configuration(proxyBeanMethods = false)
class DueConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    DueTasks dueTasks(
            Due due,
            DueHolds holds,
            ProjectionProgress progress,
            JdbcClient jdbc,
            Commands commands,
            StoryClock clock) {
        return new DueTasks(new DueCommands(due, holds, new BalanceFigures(progress, jdbc)), commands, clock);
    }

    @Bean
    DueTasksLifecycle dueTasksLifecycle(DueTasks tasks) {
        return new DueTasksLifecycle(tasks, PAUSE);
    }
}
