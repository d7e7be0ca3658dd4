package cz.tripartita.gateway.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import cz.tripartita.gateway.security.DemoIdentities.Identity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** The demo's own issuer of tokens: client credentials only, for made-up identities whose secret everybody knows. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoAuthorizationServer {

    /** Names the issuer; it is no address to be called. */
    private static final String ISSUER = "http://localhost/tripartita-demo";

    private static final Duration TOKEN_LIFE = Duration.ofHours(1);

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        http.securityMatcher("/oauth2/token", "/oauth2/jwks")
                .with(server, configurer -> {})
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(AbstractHttpConfigurer::disable);
        return http.build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder().issuer(ISSUER).build();
    }

    @Bean
    RegisteredClientRepository clients() {
        return new DemoClients(DemoIdentities.all().stream().map(DemoAuthorizationServer::client));
    }

    @Bean
    PasswordEncoder secrets() {
        return new PlainSecrets();
    }

    private static RegisteredClient client(Identity identity) {
        return RegisteredClient.withId(identity.clientId())
                .clientId(identity.clientId())
                .clientSecret(DemoIdentities.SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(
            @Value("${spring.security.oauth2.resourceserver.jwt.audiences}") String audience) {
        Map<String, Identity> identities =
                DemoIdentities.all().stream().collect(Collectors.toMap(Identity::clientId, Function.identity()));
        return context -> {
            String client = context.getRegisteredClient().getClientId();
            Identity identity = Objects.requireNonNull(identities.get(client));
            context.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
            context.getClaims()
                    .audience(List.of(audience))
                    .claim("client_id", client)
                    .claim(TokenClaims.MUNICIPALITY, identity.municipality())
                    .claim(TokenClaims.ROLES, List.of(identity.role().code()))
                    .claim(TokenClaims.PERSON, identity.personId().toString());
            if (identity.organisationId() != null) {
                context.getClaims()
                        .claim(
                                TokenClaims.ORGANISATION,
                                identity.organisationId().toString());
            }
        };
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(@Value("${tripartita.data-dir}") Path folder) {
        return new ImmutableJWKSet<>(new JWKSet(DemoSigningKey.in(folder)));
    }

    @Bean
    JwtDecoder decoder(
            JWKSource<SecurityContext> signingKeys,
            TokenClaims claims,
            @Value("${spring.security.oauth2.resourceserver.jwt.audiences}") String audience) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, signingKeys));
        processor.setJWTClaimsSetVerifier((verified, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(ISSUER),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(audience)),
                claims));
        return decoder;
    }
}
