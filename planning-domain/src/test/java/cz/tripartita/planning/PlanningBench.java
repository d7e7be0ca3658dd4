package cz.tripartita.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.RepositoryProvider;

/** Planning registered with a plain Axon configuration over an event store in memory. */
final class PlanningBench {

    private final Map<String, Object> metaData = new HashMap<>();
    private final Configuration axon;
    private final CommandGateway gateway;

    PlanningBench() {
        in(PlanningSamples.CITY);
        on(PlanningSamples.DAY);
        as("facilitator", PlanningSamples.id("Facilitator"));
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false);
        configurer.configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine());
        configurer.registerComponent(Clock.class, configuration -> Clock.fixed(PlanningSamples.NOW, ZoneOffset.UTC));
        configurer.registerComponent(CommandGateway.class, this::gateway);
        configurer.eventProcessing(processing -> processing.usingSubscribingEventProcessors());
        PlanningStreams.aggregates().forEach(configurer::configureAggregate);
        PlanningStreams.commandHandlers()
                .forEach(type -> configurer.registerCommandHandler(configuration ->
                        made(type, RepositoryProvider.class, (RepositoryProvider) configuration::repository)));
        PlanningStreams.policies()
                .forEach(type -> configurer.registerEventHandler(
                        configuration -> made(type, CommandGateway.class, configuration.commandGateway())));
        axon = configurer.start();
        gateway = axon.commandGateway();
    }

    PlanningBench in(String municipality) {
        metaData.put("municipality", municipality);
        return this;
    }

    PlanningBench on(LocalDate day) {
        metaData.put("happenedOn", day.toString());
        return this;
    }

    PlanningBench as(String role, UUID person) {
        metaData.put("role", role);
        metaData.put("person", person.toString());
        return this;
    }

    void send(Object command) {
        gateway.sendAndWait(command);
    }

    List<Object> streamOf(UUID id) {
        return axon.eventStore()
                .readEvents(id.toString())
                .asStream()
                .<Object>map(Message::getPayload)
                .toList();
    }

    <E> E last(UUID id, Class<E> type) {
        return type.cast(streamOf(id).getLast());
    }

    void close() {
        axon.shutdown();
    }

    private CommandGateway gateway(Configuration configuration) {
        return DefaultCommandGateway.builder()
                .commandBus(configuration.commandBus())
                .dispatchInterceptors(List.of(messages -> (index, message) -> message.andMetaData(metaData)))
                .build();
    }

    private static <P> Object made(Class<?> type, Class<P> parameter, P argument) {
        try {
            return type.getConstructor(parameter).newInstance(argument);
        } catch (ReflectiveOperationException notAsPromised) {
            throw new IllegalStateException(type + " has no public constructor of " + parameter, notAsPromised);
        }
    }
}
