package cz.tripartita.gateway.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.security.DemoIdentities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A municipality's issuer of tokens as the service meets it: an address with keys, and tokens good and bad. */
public final class TokenIssuer {

    private static final String AUDIENCE = "tripartita";
    private static final long HOUR = 3600;

    private final HttpServer server;
    private final ECKey key = newKey();
    private final ECKey otherKey = newKey();

    private TokenIssuer(HttpServer server) {
        this.server = server;
    }

    /** Starts one. */
    public static TokenIssuer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TokenIssuer issuer = new TokenIssuer(server);
            byte[] keys = new JWKSet(issuer.key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/keys", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/jwk-set+json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Properties with which the service trusts this issuer. */
    public List<String> properties() {
        String prefix = "spring.security.oauth2.resourceserver.jwt.";
        return List.of(prefix + "issuer-uri=" + uri(""), prefix + "jwk-set-uri=" + uri("/keys"));
    }

    private String uri(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** A good token for a role, whose person and organisation are those of the demo. */
    public String token(String municipality, Role role) {
        return token(municipality, role == Role.MEMBER ? "member-1" : role.code(), role);
    }

    /** A good token for a client of the demo, such as {@code member-4}. */
    public String token(String municipality, String suffix, Role role) {
        return token(municipality, suffix, role, claims -> claims);
    }

    /** The same with other claims. */
    public String token(
            String municipality, String suffix, Role role, UnaryOperator<JWTClaimsSet.Builder> otherClaims) {
        return signed(otherClaims.apply(claims(municipality, suffix, role)).build(), key);
    }

    /** A good token of somebody who acts for an organisation. */
    public String applicant(String municipality, UUID organisation) {
        return token(
                municipality,
                Role.APPLICANT.code(),
                Role.APPLICANT,
                claims -> claims.claim("organisation", organisation.toString()));
    }

    /** A token that says the right things and is signed by somebody else under the issuer's key id. */
    public String forged(String municipality, Role role) {
        return signed(claims(municipality, role.code(), role).build(), otherKey);
    }

    /** A token that says the right things and is signed by nobody. */
    public String unsigned(String municipality, Role role) {
        return new PlainJWT(claims(municipality, role.code(), role).build()).serialize();
    }

    /** A token that was good two hours ago. */
    public String expired(String municipality, Role role) {
        return token(
                municipality,
                role.code(),
                role,
                claims -> claims.issueTime(in(-2 * HOUR)).expirationTime(in(-HOUR)));
    }

    private JWTClaimsSet.Builder claims(String municipality, String suffix, Role role) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(uri(""))
                .subject(municipality + "-" + suffix)
                .audience(AUDIENCE)
                .issueTime(in(0))
                .expirationTime(in(HOUR))
                .claim("municipality", municipality)
                .claim("roles", List.of(role.code()))
                .claim("person", DemoIdentities.person(municipality, suffix).toString());
        DemoIdentities.all().stream()
                .filter(identity -> identity.clientId().equals(municipality + "-" + suffix))
                .filter(identity -> identity.organisationId() != null)
                .forEach(identity -> claims.claim("organisation", String.valueOf(identity.organisationId())));
        return claims;
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private String signed(JWTClaimsSet claims, ECKey by) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(by));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID("key-1")
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
