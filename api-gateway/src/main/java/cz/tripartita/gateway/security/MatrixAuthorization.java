package cz.tripartita.gateway.security;

import cz.tripartita.gateway.access.Flag;
import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.access.RouteTable;
import cz.tripartita.gateway.dispatch.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets in what the matrix lets in, and nothing else. */
@Component
class MatrixAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    /** Request attribute with the caller, for endpoints. */
    static final String CALLER = Caller.class.getName();

    private final RouteTable routes;

    MatrixAuthorization(RouteTable routes) {
        this.routes = routes;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Optional<Route> route = routes.find(request.getMethod(), request.getRequestURI());
        if (route.isEmpty()) {
            return new AuthorizationDecision(false);
        }
        if (route.get().has(Flag.OPEN)) {
            return new AuthorizationDecision(true);
        }
        Authentication who = authentication.get();
        Optional<Caller> caller = who == null ? Optional.empty() : Callers.of(who, route.get());
        caller.ifPresent(known -> request.setAttribute(CALLER, known));
        return new AuthorizationDecision(caller.isPresent());
    }
}
