package cz.tripartita.planning.events;

import org.jspecify.annotations.Nullable;

/**
 * How an organisation or a service is reached, never a person in it.
 *
 * @param address none where it has none, such as with a telephone line
 * @param web begins with {@code http://} or {@code https://}
 */
public record Contacts(
        @Nullable Address address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String web) {}
