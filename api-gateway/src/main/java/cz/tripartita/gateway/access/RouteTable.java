package cz.tripartita.gateway.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the line of the matrix that a request falls under. */
public final class RouteTable {

    private record Line(PathPattern pattern, Route route) {}

    private final List<Line> lines;

    /** Indexes the routes given. */
    public RouteTable(List<Route> routes) {
        PathPatternParser parser = PathPatternParser.defaultInstance;
        this.lines = routes.stream()
                .map(route -> new Line(parser.parse(route.path()), route))
                .sorted(Comparator.comparing(Line::pattern))
                .toList();
    }

    /**
     * The endpoint of the method and path.
     *
     * @param path the undecoded path within the application
     */
    public Optional<Route> find(String method, String path) {
        PathContainer container = PathContainer.parsePath(path);
        String wanted = method.equals("HEAD") ? "GET" : method;
        return lines.stream()
                .filter(line -> line.route().method().equals(wanted))
                .filter(line -> line.pattern().matches(container))
                .map(Line::route)
                .findFirst();
    }

    /** The methods that the path knows, none for a path that is not there. */
    public List<String> methods(String path) {
        PathContainer container = PathContainer.parsePath(path);
        TreeSet<String> methods = new TreeSet<>();
        lines.stream()
                .filter(line -> line.pattern().matches(container))
                .map(line -> line.route().method())
                .filter(method -> !method.equals("*"))
                .forEach(methods::add);
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return List.copyOf(methods);
    }
}
