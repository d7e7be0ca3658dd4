package cz.tripartita.gateway.dispatch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a command.
 *
 * @param client the OAuth2 client, {@code system} for the service itself
 * @param person the natural person behind it, none for a program
 * @param role one role of the glossary such as {@code facilitator}, or {@code policy}
 * @param organisation the organisation that the caller acts for
 * @param municipality code of the municipality whose data the caller may see and change
 */
public record Caller(
        String client,
        @Nullable UUID person,
        String role,
        @Nullable UUID organisation,
        String municipality) {}
