package cz.tripartita.monitoring.counselling;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** Where what happened in a month is entered. */
public final class RegisterId {

    private RegisterId() {}

    /** The id that stands for a municipality in its commands: a name-based UUID. */
    public static UUID officeOf(String municipality) {
        return named("counselling:" + municipality);
    }

    /** The stream of a month such as {@code 2026-11}: a name-based UUID, so that there is exactly one. */
    static UUID of(UUID officeId, String month) {
        return named("counselling:" + officeId + ":" + month);
    }

    static UUID of(UUID officeId, LocalDate day) {
        return of(officeId, month(day));
    }

    static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
