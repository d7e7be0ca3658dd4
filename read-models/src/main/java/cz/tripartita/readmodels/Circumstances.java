package cz.tripartita.readmodels;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What an event's metadata says of how it came about.
 *
 * @param happenedOn the day on paper
 * @param municipality the tenant
 * @param person who acted, none for a policy
 * @param role the role of the glossary in which the person acted
 * @param organisation the organisation on whose behalf the person acted
 */
public record Circumstances(
        LocalDate happenedOn,
        String municipality,
        @Nullable UUID person,
        String role,
        @Nullable UUID organisation) {

    /**
     * Reads the metadata of an event.
     *
     * @throws NullPointerException where day, municipality or role is missing
     */
    public static Circumstances of(MetaData metaData) {
        return new Circumstances(
                LocalDate.parse(required(metaData, "happenedOn")),
                required(metaData, "municipality"),
                id(metaData, "person"),
                required(metaData, "role"),
                id(metaData, "organisation"));
    }

    private static String required(MetaData metaData, String key) {
        return Objects.requireNonNull((String) metaData.get(key), key);
    }

    private static @Nullable UUID id(MetaData metaData, String key) {
        String text = (String) metaData.get(key);
        return text == null ? null : UUID.fromString(text);
    }
}
