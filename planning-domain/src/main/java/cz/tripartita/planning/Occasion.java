package cz.tripartita.planning;

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
 * The circumstances of a command: when, where and by whom.
 *
 * @param now the server's time, in microseconds
 * @param happenedOn the day on which the thing happened, as on paper
 * @param municipality the municipality whose data the command is about
 * @param person who acts; none for policies
 * @param role the role in which the person acts, such as {@code facilitator}
 * @param organisation whom the person acts for
 */
public record Occasion(
        Instant now,
        LocalDate happenedOn,
        String municipality,
        @Nullable UUID person,
        String role,
        @Nullable UUID organisation) {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    /**
     * Reads the circumstances from a command's metadata.
     *
     * @throws RuleBroken when the day lies after today in Prague
     * @throws IllegalArgumentException when a required key is missing
     */
    public static Occasion of(MetaData metaData, Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate happenedOn = LocalDate.parse(required(metaData, "happenedOn"));
        LocalDate today = dayOf(now);
        if (happenedOn.isAfter(today)) {
            throw new RuleBroken(
                    PlanningRule.HAPPENED_ON_NOT_IN_FUTURE,
                    Map.of("happenedOn", happenedOn.toString(), "today", today.toString()));
        }
        return new Occasion(
                now,
                happenedOn,
                required(metaData, "municipality"),
                id(metaData, "person"),
                required(metaData, "role"),
                id(metaData, "organisation"));
    }

    /** The day in Prague on which the server is. */
    public LocalDate today() {
        return dayOf(now);
    }

    /** The day in Prague of an instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, PRAGUE);
    }

    /**
     * The person who acts.
     *
     * @throws RuleBroken when nobody is named
     */
    public UUID actor() {
        if (person == null) {
            throw new RuleBroken(PlanningRule.ACTING_PERSON_NAMED, Map.of("role", role));
        }
        return person;
    }

    /** Whether the person acts as a member, so for themselves alone. */
    public boolean asMember() {
        return role.equals("member");
    }

    /** Whether the person acts as a facilitator, so for own groups alone. */
    public boolean asFacilitator() {
        return role.equals("facilitator");
    }

    /** Whether the person acts as coordinator or head, so for every group of the municipality. */
    public boolean forEveryGroup() {
        return role.equals("coordinator") || role.equals("head");
    }

    private static String required(MetaData metaData, String key) {
        if (metaData.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("The command's metadata has no " + key);
    }

    private static @Nullable UUID id(MetaData metaData, String key) {
        return metaData.get(key) instanceof String text ? UUID.fromString(text) : null;
    }
}
