package cz.tripartita.gateway.access;

import java.util.List;
import java.util.stream.Stream;

/** The whole matrix: every endpoint that the service has. What is not here is refused to everybody. */
public final class Routes {

    private static final List<Route> ALL = Stream.of(
                    PlanningRoutes.ALL,
                    DocumentRoutes.ALL,
                    GrantsRoutes.ALL,
                    ApplicationRoutes.ALL,
                    MonitoringRoutes.ALL,
                    EffectivenessRoutes.ALL,
                    SurveyRoutes.ALL,
                    QualityRoutes.ALL,
                    CounsellingRoutes.ALL,
                    QueryRoutes.ALL,
                    ServiceRoutes.ALL)
            .flatMap(List::stream)
            .toList();

    private Routes() {}

    public static List<Route> all() {
        return ALL;
    }

    /** The endpoints that carry a command. */
    public static List<Route> commands() {
        return ALL.stream().filter(route -> route.command() != null).toList();
    }
}
