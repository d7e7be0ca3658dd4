package cz.tripartita.gateway.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the matrix: an endpoint and the roles that may call it.
 *
 * @param method HTTP method; {@code GET} stands for {@code HEAD} as well
 * @param path path template with variables in braces; {@code **} at the end for whatever follows
 * @param command class of the command that a POST carries, none for queries
 * @param roles who may call it, in the order in which a caller of several roles acts; nobody where it is empty and the
 *     endpoint is not open
 * @param ownId the component with the id of what a creating command makes; the server makes one where it is left out
 * @param completed a component that is no part of the body: the service works it out before the command is sent
 * @param filled components that are no part of the body: they follow from the municipality and the path's variables
 */
public record Route(
        String method,
        String path,
        @Nullable Class<?> command,
        List<Role> roles,
        Set<Flag> flags,
        @Nullable String ownId,
        @Nullable String completed,
        Map<String, BiFunction<String, Map<String, String>, UUID>> filled) {

    private static final String API = "/api";
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)}");

    public Route {
        roles = List.copyOf(roles);
        flags = Set.copyOf(flags);
        filled = Map.copyOf(filled);
    }

    /** A command below {@code /api}, posted by the roles given. */
    static Route command(String path, Class<?> command, List<Role> roles) {
        return new Route("POST", API + path, command, roles, Set.of(), null, null, Map.of());
    }

    /** A query below {@code /api}, asked by the roles given. */
    static Route query(String path, List<Role> roles) {
        return new Route("GET", API + path, null, roles, Set.of(), null, null, Map.of());
    }

    /** An endpoint that is no command. */
    static Route endpoint(String method, String path, List<Role> roles, Flag... flags) {
        return new Route(method, path, null, roles, Set.of(flags), null, null, Map.of());
    }

    /** The same, where the command makes something new whose id stands in the component. */
    Route creating(String ownIdComponent) {
        return new Route(method, path, command, roles, plus(Flag.CREATES), ownIdComponent, completed, filled);
    }

    Route with(Flag... further) {
        return new Route(method, path, command, roles, plus(further), ownId, completed, filled);
    }

    /** The same, with a component that follows from the municipality of the caller. */
    Route filling(String component, Function<String, UUID> idOfMunicipality) {
        return filling(component, (municipality, _) -> idOfMunicipality.apply(municipality));
    }

    /** The same, with a component that follows from the municipality of the caller and a variable of the path. */
    Route filling(String component, String variable, BiFunction<String, String, UUID> idOf) {
        return filling(component, (municipality, path) -> idOf.apply(municipality, path.get(variable)));
    }

    private Route filling(String component, BiFunction<String, Map<String, String>, UUID> idOf) {
        Map<String, BiFunction<String, Map<String, String>, UUID>> all = new HashMap<>(filled);
        all.put(component, idOf);
        return new Route(method, path, command, roles, flags, ownId, completed, all);
    }

    /** The same, with a component that the service works out from the rest of the command. */
    Route completing(String component) {
        return new Route(method, path, command, roles, flags, ownId, component, filled);
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** The names of the path's variables, in order. */
    public List<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** What identifies the endpoint, such as {@code GET /api/planning/groups/{groupId}}. */
    public String key() {
        return method + " " + path;
    }

    /**
     * The path of the resource that the endpoint changes: up to its first variable, with the values put in.
     *
     * @param values values of the variables and of the own id, by name
     */
    public String resource(Map<String, String> values) {
        List<String> variables = variables();
        if (variables.isEmpty()) {
            String id = ownId == null ? null : values.get(ownId);
            return id == null ? path : path + "/" + id;
        }
        String first = "{" + variables.getFirst() + "}";
        String upToFirst = path.substring(0, path.indexOf(first) + first.length());
        return VARIABLE.matcher(upToFirst)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private Set<Flag> plus(Flag... further) {
        EnumSet<Flag> all = EnumSet.noneOf(Flag.class);
        all.addAll(flags);
        all.addAll(Arrays.asList(further));
        return all;
    }
}
