package cz.tripartita.gateway.access;

import static cz.tripartita.gateway.access.Flag.DEMO;
import static cz.tripartita.gateway.access.Flag.OPEN;
import static cz.tripartita.gateway.access.Flag.PAGE;
import static cz.tripartita.gateway.access.Route.endpoint;

import java.util.List;

/** What belongs to running and describing the service. */
final class ServiceRoutes {

    private static final List<Role> NOBODY = List.of();
    private static final List<Role> PREPARE = List.of(Role.GRANTS_OFFICER, Role.HEAD, Role.BODY_SECRETARY);
    private static final List<Role> OPERATOR = List.of(Role.OPERATOR);

    private static final String MUNICIPALITY = "/{municipality:(?!api$)[a-z][a-z0-9-]*}";

    static final List<Route> ALL = List.of(
            endpoint("POST", "/api/planning/catalogue/loads", List.of(Role.COORDINATOR, Role.HEAD)),
            endpoint("POST", "/api/monitoring/report-imports", List.of(Role.APPLICANT)),
            endpoint("POST", "/api/grants/decision-files/{fileId}/packs", PREPARE),
            endpoint("POST", "/api/operations/projections/{name}/rebuild", OPERATOR),
            endpoint("GET", "/actuator/health", NOBODY, OPEN),
            endpoint("GET", "/actuator/health/**", NOBODY, OPEN),
            endpoint("GET", "/actuator/prometheus", OPERATOR),
            endpoint("GET", "/v3/api-docs", NOBODY, OPEN),
            endpoint("GET", "/v3/api-docs.yaml", NOBODY, OPEN),
            endpoint("POST", "/oauth2/token", NOBODY, OPEN, DEMO),
            endpoint("GET", "/oauth2/jwks", NOBODY, OPEN, DEMO),
            endpoint("GET", "/webjars/**", NOBODY, OPEN, PAGE),
            endpoint("GET", "/citizens/**", NOBODY, OPEN, PAGE),
            endpoint("GET", MUNICIPALITY + "/proposals", NOBODY, OPEN, PAGE),
            endpoint("GET", MUNICIPALITY + "/proposals/{proposalId}", NOBODY, OPEN, PAGE),
            endpoint("GET", MUNICIPALITY + "/documents", NOBODY, OPEN, PAGE),
            endpoint("GET", MUNICIPALITY + "/documents/{documentId}", NOBODY, OPEN, PAGE),
            endpoint("GET", MUNICIPALITY + "/meetings", NOBODY, OPEN, PAGE),
            endpoint("GET", MUNICIPALITY + "/meetings/{meetingId}", NOBODY, OPEN, PAGE),
            endpoint("GET", MUNICIPALITY + "/groups", NOBODY, OPEN, PAGE),
            endpoint("GET", MUNICIPALITY + "/groups/{groupId}", NOBODY, OPEN, PAGE),
            endpoint("GET", MUNICIPALITY + "/services", NOBODY, OPEN, PAGE),
            endpoint("GET", MUNICIPALITY + "/services/{serviceId}", NOBODY, OPEN, PAGE),
            endpoint("GET", MUNICIPALITY + "/statutes", NOBODY, OPEN, PAGE),
            endpoint("*", "/error", NOBODY));

    private ServiceRoutes() {}
}
