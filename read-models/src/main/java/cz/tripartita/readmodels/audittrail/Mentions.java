package cz.tripartita.readmodels.audittrail;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every id that an event mentions, so that all names of its sentence are read at once. */
final class Mentions {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Mentions() {}

    static List<UUID> of(Object event) {
        Set<UUID> ids = new LinkedHashSet<>();
        collect(event, ids);
        return List.copyOf(ids);
    }

    private static void collect(@Nullable Object value, Set<UUID> ids) {
        switch (value) {
            case UUID id -> ids.add(id);
            case Collection<?> elements -> elements.forEach(element -> collect(element, ids));
            case Record part -> {
                for (RecordComponent component : COMPONENTS.get(part.getClass())) {
                    collect(read(component, part), ids);
                }
            }
            case null, default -> {}
        }
    }

    private static @Nullable Object read(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component of an event cannot be read: " + component, e);
        }
    }
}
