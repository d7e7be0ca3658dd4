package cz.tripartita.gateway.dispatch;

import static cz.tripartita.gateway.dispatch.EnvelopeMetadata.CORRELATION_ID;
import static cz.tripartita.gateway.dispatch.EnvelopeMetadata.HAPPENED_ON;
import static cz.tripartita.gateway.dispatch.EnvelopeMetadata.MADE_UP;
import static cz.tripartita.gateway.dispatch.EnvelopeMetadata.MUNICIPALITY;
import static cz.tripartita.gateway.dispatch.EnvelopeMetadata.REQUEST_ID;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The bus on which policies send commands: each goes out on a thread of its own, outside the transaction of the policy's
 * token, with a key made of the event and the command, so that an event delivered twice has one effect.
 */
final class PolicyCommands implements CommandBus {

    private static final String CLIENT = "policy";

    private final CommandDispatch dispatch;
    private final Executor freshThreads =
            task -> Thread.ofVirtual().name("policy-command").start(task);

    PolicyCommands(CommandDispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        dispatch(command, (sent, result) -> {
            if (result.isExceptional()) {
                throw Refusals.unwrapped(result.exceptionResult());
            }
        });
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        EventMessage<?> event = currentEvent();
        try {
            Receipt receipt = CompletableFuture.supplyAsync(() -> send(command, event), freshThreads)
                    .join();
            callback.onResult(command, GenericCommandResultMessage.asCommandResultMessage(receipt));
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            callback.onResult(command, GenericCommandResultMessage.asCommandResultMessage(cause));
        }
    }

    private Receipt send(CommandMessage<?> command, EventMessage<?> event) {
        MetaData metaData = event.getMetaData();
        String key = event.getIdentifier() + ":" + dispatch.targetOf(command) + ":" + command.getCommandName();
        String municipality = text(metaData, MUNICIPALITY);
        Envelope envelope = new Envelope(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                new Caller(CLIENT, null, CLIENT, null, municipality),
                LocalDate.parse(text(metaData, HAPPENED_ON)),
                null,
                null,
                UUID.fromString(text(metaData, REQUEST_ID)),
                UUID.fromString(text(metaData, CORRELATION_ID)),
                new IdempotencyKey(CLIENT, municipality, key, key, true),
                null,
                List.of());
        boolean ofStory = Boolean.TRUE.equals(metaData.get(MADE_UP));
        return dispatch.dispatch(command.getPayload(), envelope, event.getIdentifier(), ofStory);
    }

    private static EventMessage<?> currentEvent() {
        if (CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().getMessage() instanceof EventMessage<?> event) {
            return event;
        }
        throw new IllegalStateException("a policy sends commands while it handles an event only");
    }

    private static String text(MetaData metaData, String key) {
        if (metaData.get(key) instanceof String value) {
            return value;
        }
        throw new IllegalArgumentException("the event's metadata has no " + key);
    }

    /** Commands are handled on the service's own bus. */
    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        throw new UnsupportedOperationException("policies send commands, they handle none");
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        throw new UnsupportedOperationException("nothing stands between a policy and its command");
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        throw new UnsupportedOperationException("policies send commands, they handle none");
    }
}
