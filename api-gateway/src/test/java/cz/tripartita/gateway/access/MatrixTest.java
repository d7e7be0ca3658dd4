package cz.tripartita.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import cz.tripartita.gateway.testing.TokenIssuer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The matrix against the running application: nothing is missing, and nobody gets in who is not let in. */
class MatrixTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final TokenIssuer ISSUER = GATEWAY.issuer();

    @Test
    void hasEveryEndpointOfTheApplication() {
        assertThat(Routes.all().stream().map(Route::key)).containsAll(endpoints());
    }

    @Test
    void hasNothingElse() {
        Set<String> known = endpoints();
        List<String> idle = Routes.all().stream()
                .filter(route -> !route.has(Flag.PAGE) && !route.has(Flag.DEMO))
                .map(Route::key)
                .filter(key -> !known.contains(key))
                .toList();

        assertThat(idle).isEmpty();
    }

    @Test
    void namesEachEndpointOnce() {
        assertThat(Routes.all().stream().map(Route::key)).doesNotHaveDuplicates();
    }

    private static Set<String> endpoints() {
        return GATEWAY.context().getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(MatrixTest::keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> keys(RequestMappingInfo mapping) {
        Set<String> methods = mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("* " + path)
                        : methods.stream().map(method -> method + " " + path));
    }

    @TestFactory
    Stream<DynamicTest> refusesWithoutAGoodToken() {
        return guarded()
                .map(route -> dynamicTest(route.key(), () -> {
                    Role role = route.roles().getFirst();
                    long events = GATEWAY.events();

                    refused(call(route, null), 401, "/problems/unauthenticated");
                    refused(call(route, ISSUER.expired("plzen", role)), 401, "/problems/unauthenticated");
                    refused(call(route, ISSUER.forged("plzen", role)), 401, "/problems/unauthenticated");
                    refused(call(route, ISSUER.unsigned("plzen", role)), 401, "/problems/unauthenticated");
                    refused(
                            call(
                                    route,
                                    ISSUER.token(
                                            "plzen", role.code(), role, claims -> claims.claim("municipality", null))),
                            401,
                            "/problems/unauthenticated");
                    refused(
                            call(
                                    route,
                                    ISSUER.token("plzen", role.code(), role, claims -> claims.audience("elsewhere"))),
                            401,
                            "/problems/unauthenticated");
                    refused(
                            call(
                                    route,
                                    ISSUER.token("plzen", role.code(), role, claims -> claims.issuer("http://else/"))),
                            401,
                            "/problems/unauthenticated");
                    assertThat(GATEWAY.events()).isEqualTo(events);
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryOtherRole() {
        return guarded()
                .map(route -> dynamicTest(
                        route.key(),
                        () -> Arrays.stream(Role.values())
                                .filter(role -> !route.roles().contains(role))
                                .forEach(role -> refused(
                                        call(route, ISSUER.token("plzen", role)), 403, "/problems/forbidden"))));
    }

    @TestFactory
    Stream<DynamicTest> letsInEveryRoleThatItNames() {
        return guarded()
                .map(route -> dynamicTest(
                        route.key(),
                        () -> route.roles()
                                .forEach(role -> assertThat(call(route, ISSUER.token("plzen", role))
                                                .status())
                                        .as(role.code())
                                        .isNotIn(401, 403, 500))));
    }

    private static Stream<Route> guarded() {
        return Routes.all().stream().filter(route -> !route.roles().isEmpty());
    }

    private static Reply call(Route route, @Nullable String token) {
        String path = route.path()
                .replace("{year}", "2026")
                .replace("{period}", "2026")
                .replace("{name}", "nothing")
                .replaceAll("\\{[A-Za-z]+}", UUID.randomUUID().toString());
        return GATEWAY.send(route.method(), path, token, route.method().equals("POST") ? "{}" : null);
    }

    private static void refused(Reply reply, int status, String type) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.text("type")).isEqualTo(type);
    }
}
