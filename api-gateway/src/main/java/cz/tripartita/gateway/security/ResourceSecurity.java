package cz.tripartita.gateway.security;

import cz.tripartita.gateway.access.RouteTable;
import cz.tripartita.gateway.access.Routes;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;

/** Every request but those for tokens: a bearer token, judged by the matrix; no session, no cookie, no form. */
@Configuration(proxyBeanMethods = false)
class ResourceSecurity {

    private static final String PAGE_SOURCES =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    RouteTable routeTable() {
        return new RouteTable(Routes.all());
    }

    @Bean
    SecurityFilterChain resources(HttpSecurity http, MatrixAuthorization matrix, AccessProblems problems) {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .anyRequest()
                        .access(matrix))
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(ResourceSecurity::authentication))
                                .authenticationEntryPoint(problems)
                                .accessDeniedHandler(problems))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGE_SOURCES))
                        .referrerPolicy(Customizer.withDefaults()));
        return http.build();
    }

    /** Authorities are the names of the roles, for the details of the health endpoint. */
    private static JwtAuthenticationToken authentication(Jwt token) {
        String[] authorities =
                TokenClaims.roles(token).stream().map(role -> "ROLE_" + role).toArray(String[]::new);
        return new JwtAuthenticationToken(token, AuthorityUtils.createAuthorityList(authorities));
    }
}
