package cz.tripartita.gateway.dispatch;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.annotation.MessageHandlerInvocationException;

/** What a command handler threw, out of the wrapping in which Axon hands it on. */
final class Refusals {

    private Refusals() {}

    static RuntimeException unwrapped(Throwable thrown) {
        Throwable cause = thrown.getCause();
        boolean wrapping =
                thrown instanceof CommandExecutionException || thrown instanceof MessageHandlerInvocationException;
        if (wrapping && cause != null) {
            return unwrapped(cause);
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException("a command handler threw a checked exception", thrown);
    }
}
