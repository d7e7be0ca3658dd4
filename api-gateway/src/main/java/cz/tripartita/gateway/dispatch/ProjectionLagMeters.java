package cz.tripartita.gateway.dispatch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** The gauge {@code tripartita.projection.lag}: events by which each projection and policy is behind. */
final class ProjectionLagMeters implements MeterBinder {

    private final ProjectionProgress progress;

    ProjectionLagMeters(ProjectionProgress progress) {
        this.progress = progress;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        progress.names()
                .forEach(name -> Gauge.builder("tripartita.projection.lag", progress, source -> source.lagOf(name))
                        .tag("projection", name)
                        .baseUnit("events")
                        .description("Events by which a projection or policy is behind")
                        .register(registry));
    }
}
