package cz.tripartita.gateway.rest.problem;

import cz.tripartita.readmodels.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the container refuses before the application sees it, such as a malformed request line. */
public class ContainerProblemValve extends ErrorReportValve {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem =
                Problem.of(ProblemKind.ofStatus(status), language(request)).withStatus(status);
        try {
            HttpServletResponse answer = response.getResponse();
            answer.setContentType(Problem.MEDIA_TYPE);
            answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getOutputStream().write(JSON.writeValueAsBytes(problem));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // The caller is gone, or the answer is on its way: there is nobody to tell.
            container.getLogger().debug("problem not written", e);
        }
    }

    private static Language language(Request request) {
        try {
            return Languages.of(request.getRequest());
        } catch (RuntimeException unreadable) {
            return Language.CS;
        }
    }
}
