package cz.tripartita.gateway.security;

import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.dispatch.Caller;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads from a token who is calling; which claims it needs says {@link TokenClaims}. */
final class Callers {

    private Callers() {}

    /** The caller in the first role of the endpoint that the token has; empty when it has none of them. */
    static Optional<Caller> of(Authentication authentication, Route route) {
        if (!(authentication.getPrincipal() instanceof Jwt token)) {
            return Optional.empty();
        }
        List<String> held = TokenClaims.roles(token);
        return route.roles().stream()
                .filter(role -> held.contains(role.code()))
                .findFirst()
                .map(role -> new Caller(
                        client(token),
                        id(token, TokenClaims.PERSON),
                        role.code(),
                        id(token, TokenClaims.ORGANISATION),
                        Objects.requireNonNull(token.getClaimAsString(TokenClaims.MUNICIPALITY))));
    }

    private static String client(Jwt token) {
        String client = token.getClaimAsString("client_id");
        return client == null ? Objects.requireNonNull(token.getSubject()) : client;
    }

    private static @Nullable UUID id(Jwt token, String claim) {
        String value = token.getClaimAsString(claim);
        return value == null ? null : UUID.fromString(value);
    }
}
