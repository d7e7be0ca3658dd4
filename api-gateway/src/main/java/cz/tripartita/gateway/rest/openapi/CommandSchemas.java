package cz.tripartita.gateway.rest.openapi;

import cz.tripartita.gateway.access.Route;
import cz.tripartita.planning.events.ErasableText;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Schemas of request bodies, from the components of the command records and their constraints. */
final class CommandSchemas {

    private static final Map<Class<?>, Supplier<Schema<?>>> SCALARS = Map.of(
            String.class, StringSchema::new,
            UUID.class, UUIDSchema::new,
            LocalDate.class, DateSchema::new,
            Instant.class, DateTimeSchema::new,
            BigDecimal.class, NumberSchema::new,
            int.class, IntegerSchema::new,
            Integer.class, IntegerSchema::new,
            boolean.class, BooleanSchema::new,
            Boolean.class, BooleanSchema::new,
            ErasableText.class,
                    () -> new StringSchema()
                            .minLength(1)
                            .description("Text by or about a person: kept apart from the events and erasable."));

    private final Components components;

    CommandSchemas(Components components) {
        this.components = components;
    }

    /** The body of a command: its components but those that the path or the municipality says, or the service works out. */
    Schema<?> body(Route route) {
        Class<?> command = Objects.requireNonNull(route.command());
        Set<String> elsewhere = new HashSet<>(route.variables());
        elsewhere.addAll(route.filled().keySet());
        if (route.completed() != null) {
            elsewhere.add(route.completed());
        }
        Schema<?> body = object(command, elsewhere);
        body.addProperty(
                "happenedOn",
                new DateSchema().description("The day on which it happened, never in the future; today by default."));
        if (route.ownId() != null && body.getRequired() != null) {
            body.setRequired(body.getRequired().stream()
                    .filter(name -> !name.equals(route.ownId()))
                    .toList());
        }
        components.addSchemas(command.getSimpleName(), body);
        return reference(command.getSimpleName());
    }

    private Schema<?> object(Class<?> type, Set<String> without) {
        Schema<Object> object = new ObjectSchema();
        object.setAdditionalProperties(false);
        Arrays.stream(type.getRecordComponents())
                .filter(component -> !without.contains(component.getName()))
                .forEach(component -> {
                    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                    object.addProperty(component.getName(), property(component, nullable));
                    if (!nullable) {
                        object.addRequiredItem(component.getName());
                    }
                });
        return object;
    }

    private Schema<?> property(RecordComponent component, boolean nullable) {
        Schema<?> schema = of(component.getAnnotatedType());
        Constraints.apply(component.getAccessor(), schema);
        if (!nullable) {
            return schema;
        }
        if (schema.get$ref() != null) {
            return new Schema<>().anyOf(List.of(schema, new Schema<>().types(Set.of("null"))));
        }
        schema.addType("null");
        return schema;
    }

    private Schema<?> of(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType list) {
            AnnotatedType element = list.getAnnotatedActualTypeArguments()[0];
            Schema<?> items = of(element);
            Constraints.apply(element, items);
            return new ArraySchema().items(items);
        }
        Class<?> raw = (Class<?>) type.getType();
        if (raw.isEnum()) {
            StringSchema constants = new StringSchema();
            Arrays.stream(raw.getEnumConstants()).map(Object::toString).forEach(constants::addEnumItem);
            return constants;
        }
        return raw.isRecord() && !SCALARS.containsKey(raw) ? nested(raw) : scalar(raw);
    }

    private static Schema<?> scalar(Class<?> type) {
        Supplier<Schema<?>> scalar = SCALARS.get(type);
        if (scalar == null) {
            throw new IllegalStateException("commands have no component of type " + type);
        }
        return scalar.get();
    }

    private Schema<?> nested(Class<?> type) {
        String name = type.getSimpleName() + "Input";
        if (components.getSchemas() == null || !components.getSchemas().containsKey(name)) {
            components.addSchemas(name, object(type, Set.of()));
        }
        return reference(name);
    }

    static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }
}
