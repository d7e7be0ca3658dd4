package cz.tripartita.readmodels;

import cz.tripartita.planning.events.Money;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Instances of any event, made from its components; the variants go through all constants of its enums. */
public final class SampleEvents {

    private SampleEvents() {}

    /**
     * One instance.
     *
     * @param variant chooses among the constants of enums
     * @param bare whether to leave out what is optional
     */
    public static Object of(Class<?> type, int variant, boolean bare) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean optional = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[i] = bare && optional
                    ? null
                    : value(components[i].getGenericType(), components[i].getName(), variant, bare);
        }
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }

    private static Object value(Type type, String name, int variant, boolean bare) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0], name, variant, bare));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[variant % constants.length];
        }
        if (plain == Money.class) {
            return Money.czk("1234.50");
        }
        return plain.isRecord() ? of(plain, variant, bare) : simple(plain, name, variant);
    }

    private static Object simple(Class<?> type, String name, int variant) {
        return switch (type.getName()) {
            case "java.util.UUID" -> Story.id(name);
            case "java.lang.String" -> text(name, variant);
            case "int", "java.lang.Integer" -> 7;
            case "long" -> 900L;
            case "boolean" -> variant % 2 == 0;
            case "java.math.BigDecimal" -> new BigDecimal("12.5");
            case "java.time.LocalDate" -> LocalDate.of(2026, 5, 12);
            case "java.time.Instant" -> Instant.parse("2026-05-12T12:00:00Z");
            default -> throw new IllegalArgumentException("no sample of " + type);
        };
    }

    private static String text(String name, int variant) {
        return switch (name) {
            case "currency" -> Money.CZK;
            case "municipality" -> "plzen";
            case "month" -> "2026-11";
            case "period" -> List.of("2026", "2026-H1", "2026-Q3").get(variant % 3);
            default -> "text of " + name;
        };
    }

    /** Every variant of every event of a stream. */
    public static List<Object> ofStream(Class<?> stream) {
        return Arrays.stream(stream.getPermittedSubclasses())
                .flatMap(event -> IntStream.range(0, 14).mapToObj(variant -> of(event, variant / 2, variant % 2 == 0)))
                .toList();
    }
}
