package cz.tripartita.gateway.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the whole answer, whatever format the caller would have liked. */
@Component
public class ProblemWriter {

    private static final int TRY_AGAIN_SECONDS = 1;

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Answers with the kind's own words. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemKind kind) throws IOException {
        write(response, Problem.of(kind, Languages.of(request)));
    }

    /** Answers with the problem; an answer on its way already is left as it is. */
    public void write(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setIntHeader("Retry-After", TRY_AGAIN_SECONDS);
        }
        byte[] body = json.writeValueAsBytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
