package cz.tripartita.gateway.dispatch;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while an error keeps a projection or policy at an event; shows by how many events each is behind. */
final class ProjectionsHealth implements HealthIndicator {

    private final ProjectionProgress progress;

    ProjectionsHealth(ProjectionProgress progress) {
        this.progress = progress;
    }

    @Override
    public Health health() {
        List<String> failing = progress.failing();
        Health.Builder health = failing.isEmpty() ? Health.up() : Health.down().withDetail("failing", failing);
        return health.withDetail("lag", progress.lag()).build();
    }
}
