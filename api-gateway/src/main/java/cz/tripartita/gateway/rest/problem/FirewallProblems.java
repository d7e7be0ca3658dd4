package cz.tripartita.gateway.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** What the firewall in front of security refuses: odd paths, odd header values and methods that HTTP does not need. */
@Component
class FirewallProblems implements RequestRejectedHandler {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final ProblemWriter writer;

    FirewallProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
            throws IOException {
        boolean known = METHODS.contains(request.getMethod());
        writer.write(request, response, known ? ProblemKind.MALFORMED_REQUEST : ProblemKind.METHOD_NOT_ALLOWED);
    }
}
