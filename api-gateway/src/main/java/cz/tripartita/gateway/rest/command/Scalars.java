package cz.tripartita.gateway.rest.command;

import cz.tripartita.gateway.rest.problem.Fault;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads single JSON values, each type from exactly one JSON type and without coercion. */
final class Scalars {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DATE_FORM = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT_FORM = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}T.{1,40}");
    private static final int MOST_DIGITS = 40;

    /** Each gives the value, or the fault. */
    private static final Map<Class<?>, BiFunction<JsonNode, Class<?>, Object>> READINGS = Map.of(
            String.class, (node, type) -> text(node),
            UUID.class, (node, type) -> parsed(node, UUID_FORM, UUID::fromString, Fault.NOT_UUID),
            LocalDate.class, (node, type) -> parsed(node, DATE_FORM, LocalDate::parse, Fault.NOT_DATE),
            Instant.class, (node, type) -> parsed(node, INSTANT_FORM, Scalars::instant, Fault.NOT_INSTANT),
            BigDecimal.class, (node, type) -> decimal(node),
            int.class, (node, type) -> whole(node),
            Integer.class, (node, type) -> whole(node),
            boolean.class, (node, type) -> node.isBoolean() ? node.booleanValue() : Fault.NOT_BOOLEAN,
            Boolean.class, (node, type) -> node.isBoolean() ? node.booleanValue() : Fault.NOT_BOOLEAN);

    private Scalars() {}

    static boolean reads(Class<?> type) {
        return type.isEnum() || READINGS.containsKey(type);
    }

    static @Nullable Object read(Class<?> type, JsonNode node, String path, Faults faults) {
        Object value = READINGS.getOrDefault(type, Scalars::constant).apply(node, type);
        return value instanceof Fault fault ? faults.found(path, fault) : value;
    }

    /** A text without characters that no text has: the null character, other controls, halves of pairs. */
    static Object text(JsonNode node) {
        if (!node.isString()) {
            return Fault.NOT_TEXT;
        }
        String text = node.stringValue();
        return text.codePoints().allMatch(Scalars::allowed) ? text : Fault.CHARACTERS;
    }

    private static boolean allowed(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> false;
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            default -> true;
        };
    }

    private static Object parsed(JsonNode node, Pattern form, Function<String, Object> parse, Fault fault) {
        if (!node.isString() || !form.matcher(node.stringValue()).matches()) {
            return fault;
        }
        try {
            return parse.apply(node.stringValue());
        } catch (DateTimeException e) {
            return fault;
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Object decimal(JsonNode node) {
        if (!node.isNumber()) {
            return Fault.NOT_NUMBER;
        }
        BigDecimal value = node.decimalValue();
        boolean sane = Math.abs((long) value.scale()) <= MOST_DIGITS && value.precision() <= MOST_DIGITS;
        return sane ? value : Fault.INVALID;
    }

    private static Object whole(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt() ? node.intValue() : Fault.NOT_WHOLE_NUMBER;
    }

    private static Object constant(JsonNode node, Class<?> type) {
        if (!node.isString()) {
            return Fault.NOT_TEXT;
        }
        return Arrays.<Object>stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(node.stringValue()))
                .findFirst()
                .orElse(Fault.INVALID);
    }
}
