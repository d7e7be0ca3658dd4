package cz.tripartita.gateway.rest.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** An example that a schema admits. */
final class Examples {

    private static final String ID = "6d1f0f8e-4a5b-3c2d-9e8f-7a6b5c4d3e2f";
    private static final Map<String, Object> BY_NAME = Map.ofEntries(
            Map.entry("wording", "Senior Expres jezdí i o sobotách."),
            Map.entry("title", "Doprava pro seniory o víkendu"),
            Map.entry("area", "seniors"),
            Map.entry("currency", "CZK"),
            Map.entry("amount", new BigDecimal("45000.00")),
            Map.entry("ico", "00075370"),
            Map.entry("period", "2026"),
            Map.entry("month", "2026-01"),
            Map.entry("year", 2027),
            Map.entry("variableSymbol", "2026000123"),
            Map.entry("number", "518/20"),
            Map.entry("code", "clients"),
            Map.entry("indicator", "clients"));

    private final Components components;

    Examples(Components components) {
        this.components = components;
    }

    Object of(String name, Schema<?> schema) {
        Schema<?> actual = resolved(schema);
        Set<String> types = actual.getTypes() == null ? Set.of() : actual.getTypes();
        if (types.contains("object")) {
            return object(actual);
        }
        if (types.contains("array")) {
            int items = actual.getMinItems() == null ? 1 : actual.getMinItems();
            return Collections.nCopies(items, of(name, actual.getItems()));
        }
        if (actual.getEnum() != null && !actual.getEnum().isEmpty()) {
            return actual.getEnum().getFirst();
        }
        return BY_NAME.containsKey(name) ? Objects.requireNonNull(BY_NAME.get(name)) : scalar(actual, types);
    }

    private static Object scalar(Schema<?> schema, Set<String> types) {
        if (types.contains("integer")) {
            BigDecimal least = schema.getMinimum();
            return least == null ? 1 : least.max(BigDecimal.ONE).intValueExact();
        }
        if (types.contains("number")) {
            return 100;
        }
        if (types.contains("boolean")) {
            return true;
        }
        return switch (schema.getFormat() == null ? "" : schema.getFormat()) {
            case "uuid" -> ID;
            case "date" -> "2026-05-12";
            case "date-time" -> "2026-05-12T14:00:00Z";
            default -> "text";
        };
    }

    private Map<String, Object> object(Schema<?> schema) {
        Map<String, Object> example = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
            schema.getProperties().forEach((name, property) -> {
                if (required.contains(name)) {
                    example.put(name, of(name, property));
                }
            });
        }
        return example;
    }

    private Schema<?> resolved(Schema<?> schema) {
        if (schema.get$ref() == null) {
            return schema;
        }
        String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        return Objects.requireNonNull(components.getSchemas().get(name));
    }
}
