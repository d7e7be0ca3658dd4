package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.catalogue.IndicatorsOfYear;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.ReportingMethodEvent.ReportingMethodSet;
import cz.tripartita.monitoring.reportingmethod.ReportingMethods;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The monitoring of one service of one organisation in one calendar year. */
@AggregateRoot(type = "Monitoring")
public class ServiceMonitoring {

    @AggregateIdentifier
    private UUID monitoringId;

    private @Nullable MonitoringState state;

    ServiceMonitoring() {}

    /** The id of the monitoring of a service in a year: a name-based UUID, so that there is exactly one. */
    public static UUID idOf(String municipality, UUID organisationId, UUID serviceId, int year) {
        String name = "monitoring:%s:%s:%s:%d".formatted(municipality, organisationId, serviceId, year);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenMonitoring command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        ReportingPlan plan = new ReportingPlan(ReportingMethods.read(store, occasion.municipality())
                .in(command.year())
                .map(ReportingMethodSet::method)
                .orElse(null));
        apply(OpeningDecider.decide(command, state, occasion, plan));
    }

    @CommandHandler
    void handle(SubmitReport command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        MonitoringState monitoring = known(command.monitoringId());
        Map<String, BigDecimal> before = before(command.period(), monitoring, store);
        apply(ReportDecider.decide(command, monitoring, occasion, indicators(monitoring, store), before));
    }

    @CommandHandler
    void handle(CheckReport command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        MonitoringState monitoring = known(command.monitoringId());
        Map<String, BigDecimal> before = before(command.period(), monitoring, store);
        ReportDecider.check(command, monitoring, occasion, indicators(monitoring, store), before);
    }

    @CommandHandler
    void handle(AcceptReport command, MetaData metaData, Clock clock, EventStore store) {
        Occasion.of(metaData, clock);
        MonitoringState monitoring = known(command.monitoringId());
        apply(AnswerDecider.decide(command, monitoring, indicators(monitoring, store)));
    }

    @CommandHandler
    void handle(ReturnReport command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(AnswerDecider.decide(command, known(command.monitoringId())));
    }

    @CommandHandler
    void handle(CloseMonitoring command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(OpeningDecider.decide(command, known(command.monitoringId())));
    }

    @CommandHandler
    void handle(ReopenMonitoring command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(OpeningDecider.decide(command, known(command.monitoringId())));
    }

    @EventSourcingHandler
    void on(MonitoringEvent event) {
        monitoringId = event.monitoringId();
        state = MonitoringState.after(state, event);
    }

    /** The indicators that count for the service in the year. */
    private static IndicatorsOfYear indicators(MonitoringState monitoring, EventStore store) {
        MonitoringOpened opened = monitoring.opened();
        return Indicators.read(store, opened.municipality())
                .in(opened.year())
                .of(opened.serviceKind(), actKind(opened.serviceId(), store));
    }

    /** The kind in Act 108/2006, by which the service is listed; none where it has none. */
    private static @Nullable String actKind(UUID serviceId, EventStore store) {
        return RecordedStream.events(store, serviceId, ServiceListed.class).stream()
                .map(ServiceListed::kind)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The accepted values of the period of the same length just before, in the year before where it lies there. */
    private static Map<String, BigDecimal> before(String written, MonitoringState monitoring, EventStore store) {
        return ReportingPeriod.parse(written)
                .map(ReportingPeriod::before)
                .map(period -> {
                    MonitoringState that = of(period.year(), monitoring, store);
                    return that == null ? Map.<String, BigDecimal>of() : that.accepted(period);
                })
                .orElse(Map.of());
    }

    private static @Nullable MonitoringState of(int year, MonitoringState monitoring, EventStore store) {
        MonitoringOpened opened = monitoring.opened();
        if (year == opened.year()) {
            return monitoring;
        }
        UUID id = idOf(opened.municipality(), opened.organisationId(), opened.serviceId(), year);
        return MonitoringState.of(RecordedStream.events(store, id, MonitoringEvent.class));
    }

    private MonitoringState known(UUID id) {
        if (state == null) {
            throw new AggregateNotFoundException(id.toString(), "there is no such monitoring");
        }
        return state;
    }

    private static void apply(List<MonitoringEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
