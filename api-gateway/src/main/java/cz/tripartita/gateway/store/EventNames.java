package cz.tripartita.gateway.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stored name of every event, {@code <context>.<Record>}, and the type of its stream; names are ours so that code can
 * move without touching history.
 */
public final class EventNames {

    private static final String SUFFIX = "Event";
    private static final String EVENTS = ".events";

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<Class<?>, String> streamTypes = new HashMap<>();

    private EventNames() {}

    /**
     * Reads the names off the sealed interfaces that the contexts publish.
     *
     * @param streams sealed interfaces such as {@code ProposalEvent} in a package {@code <context>.events}
     * @throws IllegalArgumentException for an interface of another form, or two events of one name
     */
    public static EventNames of(Collection<Class<?>> streams) {
        EventNames all = new EventNames();
        streams.forEach(all::add);
        return all;
    }

    private void add(Class<?> stream) {
        Class<?>[] events = stream.getPermittedSubclasses();
        String simpleName = stream.getSimpleName();
        if (events == null || !simpleName.endsWith(SUFFIX)) {
            throw new IllegalArgumentException(stream + " is no sealed interface named …" + SUFFIX);
        }
        String streamType = simpleName.substring(0, simpleName.length() - SUFFIX.length());
        String context = contextOf(stream);
        for (Class<?> event : events) {
            String name = context + "." + event.getSimpleName();
            Class<?> other = classes.putIfAbsent(name, event);
            if (other != null || !event.isRecord()) {
                throw new IllegalArgumentException(name + " is taken by " + other + ", or no record: " + event);
            }
            names.put(event, name);
            streamTypes.put(event, streamType);
        }
    }

    private static String contextOf(Class<?> stream) {
        String name = stream.getPackageName();
        if (!name.endsWith(EVENTS)) {
            throw new IllegalArgumentException(stream + " lies in no package <context>.events");
        }
        String context = name.substring(0, name.length() - EVENTS.length());
        return context.substring(context.lastIndexOf('.') + 1);
    }

    /** The stored name of an event's class. */
    public String nameOf(Class<?> event) {
        return known(names.get(event), event.getName());
    }

    /** The type of the streams in which events of the class stand. */
    public String streamTypeOf(Class<?> event) {
        return known(streamTypes.get(event), event.getName());
    }

    /** The class of the events stored under a name. */
    public Class<?> classOf(String name) {
        return known(classes.get(name), name);
    }

    /** All stored names. */
    public Set<String> names() {
        return Set.copyOf(classes.keySet());
    }

    private static <T> T known(@Nullable T found, String asked) {
        if (found == null) {
            throw new IllegalArgumentException("no published event is called " + asked);
        }
        return found;
    }
}
