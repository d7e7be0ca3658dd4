package cz.tripartita.gateway.security;

import cz.tripartita.gateway.access.RouteTable;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * What security refuses, as problems: 401 without a valid token, 403 for another role, and for what the matrix does not
 * have 404 or 405, whoever asks.
 */
@Component
class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RouteTable routes;
    private final ProblemWriter writer;

    AccessProblems(RouteTable routes, ProblemWriter writer) {
        this.routes = routes;
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        boolean badToken = refused instanceof OAuth2AuthenticationException;
        if (badToken || isEndpoint(request)) {
            response.setHeader("WWW-Authenticate", badToken ? "Bearer error=\"invalid_token\"" : "Bearer");
            writer.write(request, response, ProblemKind.UNAUTHENTICATED);
        } else {
            notThere(request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (isEndpoint(request)) {
            writer.write(request, response, ProblemKind.FORBIDDEN);
        } else {
            notThere(request, response);
        }
    }

    private boolean isEndpoint(HttpServletRequest request) {
        return routes.find(request.getMethod(), request.getRequestURI()).isPresent();
    }

    private void notThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> methods = routes.methods(request.getRequestURI());
        if (methods.isEmpty()) {
            writer.write(request, response, ProblemKind.NOT_FOUND);
        } else {
            response.setHeader("Allow", String.join(", ", methods));
            writer.write(request, response, ProblemKind.METHOD_NOT_ALLOWED);
        }
    }
}
