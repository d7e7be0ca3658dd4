package cz.tripartita.gateway.dispatch;

import cz.tripartita.gateway.store.GlobalOrder;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One streaming processor for each processing group of projections or policies, of one segment. An error stops its processor at the event,
 * which is tried again; nothing is skipped or put aside.
 */
final class Processors {

    private static final int PROJECTION_BATCH = 100;
    private static final long TOKEN_STORED_WITHIN_MILLIS = 500;

    private final Composition composition;
    private final GlobalOrder order;
    private final Tokens tokens;
    private final TransactionManager transactions;

    Processors(Composition composition, GlobalOrder order, Tokens tokens, TransactionManager transactions) {
        this.composition = composition;
        this.order = order;
        this.tokens = tokens;
        this.transactions = transactions;
    }

    List<String> projections() {
        return composition.projections().stream()
                .map(Processors::nameOf)
                .distinct()
                .toList();
    }

    List<String> policies() {
        return composition.policies().stream()
                .map(Processors::nameOf)
                .distinct()
                .toList();
    }

    void register(Configurer configurer, JdbcClient jdbc, PolicyCommands policyCommands) {
        EventProcessingConfigurer processing = configurer.eventProcessing();
        processing
                .registerTokenStore(axon -> tokens.store())
                .registerDefaultTransactionManager(axon -> transactions)
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance());
        CommandGateway gateway =
                DefaultCommandGateway.builder().commandBus(policyCommands).build();
        composition
                .projections()
                .forEach(projection ->
                        processing.registerEventHandler(axon -> made(projection, JdbcClient.class, jdbc)));
        composition
                .policies()
                .forEach(
                        policy -> processing.registerEventHandler(axon -> made(policy, CommandGateway.class, gateway)));
        projections()
                .forEach(name -> pooled(
                        processing,
                        name,
                        (axon, processor) -> processor
                                .batchSize(PROJECTION_BATCH)
                                .initialToken(StreamableMessageSource::createTailToken)));
        policies()
                .forEach(name -> pooled(
                        processing,
                        name,
                        (axon, processor) ->
                                processor.batchSize(1).initialToken(StreamableMessageSource::createHeadToken)));
    }

    private void pooled(
            EventProcessingConfigurer processing,
            String name,
            EventProcessingConfigurer.PooledStreamingProcessorConfiguration ofItsKind) {
        processing.registerPooledStreamingEventProcessor(
                name, axon -> order, (axon, processor) -> ofItsKind.apply(axon, inOneSegment(axon, processor)));
    }

    private static PooledStreamingEventProcessor.Builder inOneSegment(
            Configuration axon, PooledStreamingEventProcessor.Builder processor) {
        return processor
                .initialSegmentCount(1)
                .claimExtensionThreshold(TOKEN_STORED_WITHIN_MILLIS)
                .tokenClaimInterval(TOKEN_STORED_WITHIN_MILLIS)
                .workerExecutor(name -> worker(axon, name));
    }

    private static ScheduledExecutorService worker(Configuration axon, String name) {
        ScheduledExecutorService worker =
                Executors.newScheduledThreadPool(1, new AxonThreadFactory("Worker[" + name + "]"));
        axon.onShutdown(worker::shutdown);
        return worker;
    }

    /** The name of the processor that a class owns. */
    static String nameOf(Class<?> handler) {
        ProcessingGroup group = handler.getAnnotation(ProcessingGroup.class);
        if (group == null) {
            throw new IllegalArgumentException(handler + " names no @ProcessingGroup");
        }
        return group.value();
    }

    static <T> Object made(Class<?> handler, Class<T> type, T argument) {
        try {
            Constructor<?> constructor = handler.getDeclaredConstructor(type);
            constructor.setAccessible(true);
            return constructor.newInstance(argument);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(handler + " has no constructor taking a " + type.getSimpleName(), e);
        }
    }
}
