package cz.tripartita.gateway.security;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * What a token has to say beside its issuer and audience: an end of validity, a subject, the {@code municipality}, the
 * {@code roles}, and for natural persons {@code person} and {@code organisation} as UUIDs.
 */
@Component
class TokenClaims implements OAuth2TokenValidator<Jwt> {

    static final String MUNICIPALITY = "municipality";
    static final String ROLES = "roles";
    static final String PERSON = "person";
    static final String ORGANISATION = "organisation";

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        if (token.getExpiresAt() == null) {
            return missing("exp");
        }
        if (token.getSubject() == null) {
            return missing("sub");
        }
        if (!matches(CODE, token.getClaim(MUNICIPALITY))) {
            return missing(MUNICIPALITY);
        }
        if (roles(token).isEmpty()) {
            return missing(ROLES);
        }
        return uuidOrNone(token, PERSON) && uuidOrNone(token, ORGANISATION)
                ? OAuth2TokenValidatorResult.success()
                : missing(PERSON + " or " + ORGANISATION);
    }

    /** The names of the roles, none where the claim is no list of texts. */
    static List<String> roles(Jwt token) {
        Object claim = token.getClaim(ROLES);
        return claim instanceof List<?> roles
                ? roles.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    private static boolean uuidOrNone(Jwt token, String claim) {
        return !token.hasClaim(claim) || matches(UUID_FORM, token.getClaim(claim));
    }

    private static boolean matches(Pattern form, @Nullable Object claim) {
        return claim instanceof String text && form.matcher(text).matches();
    }

    private static OAuth2TokenValidatorResult missing(String claim) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(
                OAuth2ErrorCodes.INVALID_TOKEN, "the claim " + claim + " is missing or malformed", null));
    }
}
