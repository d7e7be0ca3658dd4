package cz.tripartita.docs.reference;

import cz.tripartita.gateway.access.Flag;
import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.access.Routes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every endpoint: who may call it, what it carries, what it asks for. */
final class EndpointsPage {

    private static final String API = "/api/";
    private static final String SERVICE = "service";

    private EndpointsPage() {}

    static String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# Endpoints");
        lines.add("");
        lines.add(
                "Every line of the matrix of endpoints and roles ([ADR 10](../adr/0010-one-table-of-endpoints.md)); what"
                        + " is not here is refused to everybody. What they have in common is in [Using the API](../api.md), fields"
                        + " and examples are in `GET /v3/api-docs`. "
                        + Page.writtenAnew());
        lines.add("");
        bySection().forEach((section, routes) -> {
            lines.add("## " + Character.toUpperCase(section.charAt(0)) + section.substring(1));
            lines.add("");
            lines.add("| Endpoint | Roles | Command | Note |");
            lines.add("| --- | --- | --- | --- |");
            routes.stream().map(EndpointsPage::line).forEach(lines::add);
            lines.add("");
        });
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private static Map<String, List<Route>> bySection() {
        return Routes.all().stream()
                .collect(Collectors.groupingBy(EndpointsPage::section, LinkedHashMap::new, Collectors.toList()));
    }

    private static String section(Route route) {
        String path = route.path();
        return path.startsWith(API) ? path.substring(API.length()).replaceFirst("/.*", "") : SERVICE;
    }

    private static String line(Route route) {
        return "| `%s %s` | %s | %s | %s |"
                .formatted(
                        route.method(),
                        Page.cell(route.path().replaceAll("\\{(\\w+):[^}]*}", "{$1}")),
                        roles(route),
                        command(route),
                        String.join("; ", notes(route)));
    }

    private static String roles(Route route) {
        if (route.has(Flag.OPEN)) {
            return "everybody";
        }
        return route.roles().isEmpty()
                ? "nobody"
                : route.roles().stream().map(Role::code).collect(Collectors.joining(", "));
    }

    private static String command(Route route) {
        Class<?> command = route.command();
        return command == null ? "" : "[%s](%s)".formatted(command.getSimpleName(), Sources.linkTo(command));
    }

    private static List<String> notes(Route route) {
        List<String> notes = new ArrayList<>();
        if (route.has(Flag.IF_MATCH_REQUIRED)) {
            notes.add("`If-Match` required");
        }
        if (route.has(Flag.MONEY_MOVES)) {
            notes.add("`Idempotency-Key` required");
        }
        if (route.has(Flag.CREATES)) {
            notes.add(route.ownId() == null ? "201" : "201, `" + route.ownId() + "` may be given");
        }
        if (route.has(Flag.TEXT_BY_CALLER)) {
            notes.add("texts are by the caller");
        }
        if (route.has(Flag.DEMO)) {
            notes.add("in the demo only");
        }
        if (route.has(Flag.PAGE)) {
            notes.add("for browsers");
        }
        return notes;
    }
}
