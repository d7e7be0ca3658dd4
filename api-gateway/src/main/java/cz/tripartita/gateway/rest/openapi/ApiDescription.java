package cz.tripartita.gateway.rest.openapi;

import cz.tripartita.gateway.access.Flag;
import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.access.Routes;
import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.planning.events.ErasableText;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Puts the description together. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BEARER = "bearer";
    private static final String API = "/api/";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class)
                .replaceWithSchema(
                        ErasableText.class,
                        new StringSchema().description("Text by or about a person; null where it may not be seen."));
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Tripartita")
                        .version("0.1.0")
                        .description("Municipal social-service planning by consensus, grants accordingly, and "
                                + "monitoring of what they achieve. Every refusal is a problem (RFC 9457).")
                        .license(new License().name("See the repository")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BEARER)
                                        .bearerFormat("JWT")
                                        .description("Claims: municipality, roles, person, organisation.")));
    }

    @Bean
    OpenApiCustomizer everyRoute(Environment environment) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        return api -> {
            ProblemResponses.addSchema(api.getComponents());
            CommandOperations commands = new CommandOperations(api.getComponents());
            described(demo).forEach(route -> describe(api, route, commands));
            api.setTags(api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .flatMap(operation -> operation.getTags().stream())
                    .distinct()
                    .sorted()
                    .map(tag -> new Tag().name(tag))
                    .toList());
        };
    }

    /** The lines of the matrix that the description shows: no pages, nothing that nobody may call, no wildcards. */
    static Stream<Route> described(boolean demo) {
        return Routes.all().stream()
                .filter(route -> !route.has(Flag.PAGE))
                .filter(route -> demo || !route.has(Flag.DEMO))
                .filter(route -> route.has(Flag.OPEN) || !route.roles().isEmpty())
                .filter(route -> !route.path().endsWith("**"));
    }

    private static void describe(OpenAPI api, Route route, CommandOperations commands) {
        PathItem item = api.getPaths() == null ? null : api.getPaths().get(route.path());
        if (item == null) {
            item = new PathItem();
            api.path(route.path(), item);
        }
        PathItem.HttpMethod method = PathItem.HttpMethod.valueOf(route.method());
        Operation operation = item.readOperationsMap().get(method);
        if (operation == null || route.command() != null) {
            operation = route.command() == null ? plain(route) : commands.of(route);
            item.operation(method, operation);
        } else {
            operation.addParametersItem(new HeaderParameter()
                    .name("Tripartita-Position")
                    .required(false)
                    .description("Wait until the answer includes this position, to read what was just written.")
                    .schema(new StringSchema()));
        }
        complete(operation, route);
    }

    private static Operation plain(Route route) {
        return new Operation()
                .operationId(route.method().toLowerCase(Locale.ROOT)
                        + WORD.matcher(route.path())
                                .results()
                                .map(MatchResult::group)
                                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                                .reduce("", String::concat))
                .responses(new ApiResponses().addApiResponse("200", new ApiResponse().description("OK")));
    }

    private static void complete(Operation operation, Route route) {
        List<String> roles = route.roles().stream().map(Role::code).toList();
        operation.setTags(List.of(tag(route.path())));
        operation.setSummary(words(operation.getOperationId()));
        operation.setDescription(roles.isEmpty() ? "Open to everybody." : "Roles: " + String.join(", ", roles) + ".");
        operation.addExtension("x-roles", roles);
        operation.setSecurity(route.has(Flag.OPEN) ? List.of() : List.of(new SecurityRequirement().addList(BEARER)));
        ProblemResponses.add(route, operation);
    }

    private static String tag(String path) {
        return path.startsWith(API) ? path.substring(API.length()).replaceFirst("/.*", "") : "service";
    }

    private static String words(String name) {
        String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
