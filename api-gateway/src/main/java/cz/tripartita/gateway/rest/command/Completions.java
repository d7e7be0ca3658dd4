package cz.tripartita.gateway.rest.command;

import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.dispatch.Caller;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Completes the commands of which the matrix says that the service works something out. */
@Component
class Completions {

    private final Map<Class<?>, CommandCompletion<?>> byCommand;

    Completions(List<CommandCompletion<?>> completions) {
        byCommand = completions.stream()
                .collect(Collectors.toUnmodifiableMap(CommandCompletion::command, Function.identity()));
    }

    /** The command as it was read, completed where it has to be. */
    Record complete(Route route, ReadCommand read, Caller caller) {
        return route.completed() == null ? read.command() : complete(of(route), read, caller);
    }

    private CommandCompletion<?> of(Route route) {
        return Objects.requireNonNull(byCommand.get(route.command()), () -> "nobody completes " + route.key());
    }

    private static <C extends Record> C complete(CommandCompletion<C> completion, ReadCommand read, Caller caller) {
        return completion.complete(completion.command().cast(read.command()), read.happenedOn(), caller);
    }
}
