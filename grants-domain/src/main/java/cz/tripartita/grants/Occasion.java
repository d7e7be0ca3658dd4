package cz.tripartita.grants;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances under which a command is decided.
 *
 * @param now the instant of recording, cut to microseconds
 * @param happenedOn the day on which the thing happened, never later than today in {@link #PRAGUE}
 * @param municipality the tenant for whom is decided
 * @param person who acts, none for a policy
 * @param role the glossary's name of the role in which it is done, {@code policy} for a policy
 * @param organisation the organisation of who acts, where there is one
 */
public record Occasion(
        Instant now,
        LocalDate happenedOn,
        String municipality,
        @Nullable UUID person,
        String role,
        @Nullable UUID organisation) {

    /** The time zone in which days are counted. */
    public static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    /**
     * Reads the circumstances from a command's metadata.
     *
     * @throws RuleBroken with {@link GrantsRule#HAPPENED_ON_NOT_IN_FUTURE} when the day lies after today
     */
    public static Occasion of(MetaData metaData, Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, PRAGUE);
        String day = optional(metaData, "happenedOn");
        LocalDate happenedOn = day == null ? today : LocalDate.parse(day);
        GrantsRule.HAPPENED_ON_NOT_IN_FUTURE.require(
                !happenedOn.isAfter(today),
                () -> Map.of("happenedOn", happenedOn.toString(), "today", today.toString()));
        return new Occasion(
                now,
                happenedOn,
                required(metaData, "municipality"),
                id(metaData, "person"),
                required(metaData, "role"),
                id(metaData, "organisation"));
    }

    /** Today in Prague, by the instant of recording. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, PRAGUE);
    }

    /**
     * Who acts where two acts are to be done by two persons.
     *
     * @throws RuleBroken with {@link GrantsRule#ACTS_AS_PERSON} for a caller without a person
     */
    public UUID actor() {
        if (person == null) {
            throw GrantsRule.ACTS_AS_PERSON.broken(Map.of("role", role));
        }
        return person;
    }

    private static @Nullable String optional(MetaData metaData, String key) {
        return metaData.get(key) instanceof String text ? text : null;
    }

    private static String required(MetaData metaData, String key) {
        String text = optional(metaData, key);
        if (text == null) {
            throw new IllegalStateException("a command has to carry " + key + " in its metadata");
        }
        return text;
    }

    private static @Nullable UUID id(MetaData metaData, String key) {
        String text = optional(metaData, key);
        return text == null ? null : UUID.fromString(text);
    }
}
