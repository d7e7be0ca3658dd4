package cz.tripartita.gateway.dispatch;

import java.util.ArrayList;
import java.util.List;

/**
 * What the service is made of: the parts that the contexts and the read models bring.
 *
 * @param streams the sealed interfaces of all events
 * @param aggregates the classes that handle commands
 * @param commandHandlers the classes that handle commands on several streams at once; each has a constructor taking a
 *     {@code RepositoryProvider}
 * @param policies the classes that answer events with commands; each has a constructor taking a {@code CommandGateway}
 * @param projections the classes that write views; each has a constructor taking a {@code JdbcClient}
 */
public record Composition(
        List<Class<?>> streams,
        List<Class<?>> aggregates,
        List<Class<?>> commandHandlers,
        List<Class<?>> policies,
        List<Class<?>> projections) {

    public Composition {
        streams = List.copyOf(streams);
        aggregates = List.copyOf(aggregates);
        commandHandlers = List.copyOf(commandHandlers);
        policies = List.copyOf(policies);
        projections = List.copyOf(projections);
    }

    /** This and the parts of another. */
    public Composition with(Composition other) {
        return new Composition(
                both(streams, other.streams),
                both(aggregates, other.aggregates),
                both(commandHandlers, other.commandHandlers),
                both(policies, other.policies),
                both(projections, other.projections));
    }

    private static List<Class<?>> both(List<Class<?>> first, List<Class<?>> second) {
        List<Class<?>> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
