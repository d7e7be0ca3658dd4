package cz.tripartita.gateway.dispatch;

import cz.tripartita.gateway.store.Append;
import cz.tripartita.gateway.store.EventNames;
import cz.tripartita.gateway.store.EventReads;
import cz.tripartita.gateway.store.FirstAnswers;
import cz.tripartita.gateway.store.GlobalOrder;
import cz.tripartita.gateway.store.PostgresEventEngine;
import cz.tripartita.gateway.store.StoryClock;
import cz.tripartita.gateway.store.SurveyBoxes;
import cz.tripartita.monitoring.survey.BallotBoxes;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.RepositoryProvider;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Axon put together by hand on our store: nothing of it depends on what else lies on the class path.
 *
 * <p>The command side has no transaction, as the append is one by itself. Projections and policies run in transactions, in
 * which their token is stored with their rows.
 */
public final class Machinery implements AutoCloseable {

    /** An event carries all the metadata of its command. */
    private static final List<CorrelationDataProvider> METADATA_GOES_ON = List.of(Message::getMetaData);

    private final Configuration axon;
    private final CommandDispatch commands;
    private final Processors processors;
    private final EventReads events;

    /**
     * Builds it, without starting.
     *
     * @param composition the parts of the service
     * @param dataSource connections of the application role
     * @param transactions transactions on the data source
     * @param clock the clock of the service
     * @param madeUp whether everything is made up, as in the demo
     * @param node this process in claims of tokens; the same after a restart only where no other process can be
     */
    public Machinery(
            Composition composition,
            DataSource dataSource,
            TransactionManager transactions,
            StoryClock clock,
            BooleanSupplier madeUp,
            String node) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        EventNames names = EventNames.of(composition.streams());
        this.events = new EventReads(jdbc, names);
        Append append = new Append(dataSource, clock);
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(METADATA_GOES_ON));
        this.commands = new CommandDispatch(
                bus, events, append, new FirstAnswers(jdbc), () -> madeUp.getAsBoolean() || clock.tellsStory());
        PostgresEventEngine engine = new PostgresEventEngine(events, append, names);
        Configurer configurer = configurer(engine, bus, clock, new SurveyBoxes(jdbc));
        composition.aggregates().forEach(configurer::configureAggregate);
        composition
                .commandHandlers()
                .forEach(handler -> configurer.registerCommandHandler(axon -> {
                    RepositoryProvider repositories = axon::repository;
                    return Processors.made(handler, RepositoryProvider.class, repositories);
                }));
        GlobalOrder order = new GlobalOrder(events, engine, append.bell());
        this.processors = new Processors(composition, order, new Tokens(dataSource, node), transactions);
        processors.register(configurer, jdbc, new PolicyCommands(commands));
        this.axon = configurer.buildConfiguration();
    }

    private static Configurer configurer(PostgresEventEngine engine, CommandBus bus, Clock clock, BallotBoxes boxes) {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(axon ->
                        EmbeddedEventStore.builder().storageEngine(engine).build())
                .registerComponent(EventStore.class, Configuration::eventStore)
                .registerComponent(Clock.class, axon -> clock)
                .registerComponent(BallotBoxes.class, axon -> boxes)
                .registerComponent(UsagePropertyProvider.class, axon -> new NoUsageReports())
                .configureCommandBus(axon -> bus)
                .configureSerializer(axon -> Tokens.serializer())
                .configureMessageSerializer(axon -> Tokens.serializer())
                .configureEventSerializer(axon -> Tokens.serializer())
                .configureCorrelationDataProviders(axon -> METADATA_GOES_ON);
    }

    /** Starts it, and returns once every projection and policy has begun to read. */
    public void start() {
        axon.start();
        progress().awaitClaims();
    }

    /** Stops it in order. */
    @Override
    public void close() {
        axon.shutdown();
    }

    /** The door for commands. */
    public Commands commands() {
        return commands;
    }

    /** How far the projections are. */
    public ProjectionProgress progress() {
        return new ProjectionProgress(
                axon.eventProcessingConfiguration(), processors.projections(), processors.policies(), events);
    }

    /** Rebuilds projections. */
    public Rebuild rebuild() {
        return new Rebuild(axon.eventProcessingConfiguration(), processors.projections());
    }

    /** Axon's configuration, for tests. */
    Configuration axon() {
        return axon;
    }
}
