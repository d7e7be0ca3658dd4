package cz.tripartita.gateway.rest.command;

import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.planning.events.ErasableText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a JSON object into a record, component by component: every component that is not nullable has to be there,
 * nothing else may be, and each value has to be of its type. Texts by or about persons come as strings.
 */
final class RecordReader {

    private final Faults faults;
    private final Function<String, ErasableText> texts;

    RecordReader(Faults faults, Function<String, ErasableText> texts) {
        this.faults = faults;
        this.texts = texts;
    }

    /** The record, null when a fault was found. */
    @Nullable
    Object read(Class<?> type, ObjectNode object, String path) {
        int before = faults.count();
        RecordComponent[] components = type.getRecordComponents();
        refuseUnknown(components, object, path);
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(component -> component(component, object, path))
                .toArray();
        return faults.count() == before ? build(type, components, values, path) : null;
    }

    private void refuseUnknown(RecordComponent[] components, ObjectNode object, String path) {
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.found(path + name, Fault.UNKNOWN));
    }

    private @Nullable Object component(RecordComponent component, ObjectNode object, String path) {
        JsonNode node = object.get(component.getName());
        String field = path + component.getName();
        if (node == null || node.isNull()) {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    ? null
                    : faults.found(field, Fault.MISSING);
        }
        return value(component.getGenericType(), node, field);
    }

    private @Nullable Object value(Type type, JsonNode node, String path) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return node.isArray()
                    ? list(list.getActualTypeArguments()[0], node, path)
                    : faults.found(path, Fault.NOT_LIST);
        }
        if (type == ErasableText.class) {
            return erasable(node, path);
        }
        if (type instanceof Class<?> raw && Scalars.reads(raw)) {
            return Scalars.read(raw, node, path, faults);
        }
        if (type instanceof Class<?> raw && raw.isRecord()) {
            return node instanceof ObjectNode object
                    ? read(raw, object, path + ".")
                    : faults.found(path, Fault.NOT_OBJECT);
        }
        throw new IllegalStateException("commands have no component of type " + type);
    }

    private List<@Nullable Object> list(Type element, JsonNode node, String path) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            String at = path + "[" + i + "]";
            JsonNode item = node.get(i);
            values.add(item.isNull() ? faults.found(at, Fault.MISSING) : value(element, item, at));
        }
        return values;
    }

    private @Nullable Object erasable(JsonNode node, String path) {
        Object text = Scalars.text(node);
        if (text instanceof Fault fault) {
            return faults.found(path, fault);
        }
        String plain = (String) text;
        return plain.isBlank() ? faults.found(path, Fault.BLANK) : texts.apply(plain);
    }

    private @Nullable Object build(
            Class<?> type, RecordComponent[] components, @Nullable Object[] values, String path) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) {
                return faults.found(path.isEmpty() ? "" : path.substring(0, path.length() - 1), Fault.INVALID);
            }
            throw new IllegalStateException(type + " cannot be built", refused);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be built", e);
        }
    }
}
