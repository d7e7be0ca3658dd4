package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.ProjectionProgress;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a client read what it has just written: waits until the projections have reached the position it names. */
@Component
public class PositionReached implements HandlerInterceptor {

    private static final String HEADER = "Tripartita-Position";
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private final ProjectionProgress progress;
    private final Duration patience;

    PositionReached(ProjectionProgress progress, @Value("${tripartita.http.read-patience:5s}") Duration patience) {
        this.progress = progress;
        this.patience = patience;
    }

    /** Looks at the parameters of reads alone: to look at those of a form with a file would read it before its turn. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String position = HttpMethod.GET.matches(request.getMethod()) ? position(request) : null;
        Reads reads = handler instanceof HandlerMethod method ? readsOf(method) : null;
        if (reads != null && position != null) {
            await(reads, Long.parseLong(position));
        }
        return true;
    }

    private static @Nullable Reads readsOf(HandlerMethod method) {
        Reads reads = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Reads.class);
        return reads == null ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Reads.class) : reads;
    }

    private static @Nullable String position(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        String name = header == null ? "position" : HEADER;
        String position = header == null ? request.getParameter(name) : header;
        if (position != null && !POSITION.matcher(position).matches()) {
            throw Answers.faulty(name);
        }
        return position;
    }

    private void await(Reads reads, long position) {
        long end = System.nanoTime() + patience.toNanos();
        for (Class<?> projection : reads.value()) {
            Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            if (!progress.await(ProjectionProgress.nameOf(projection), position, left)) {
                throw Refusal.of(ProblemKind.POSITION_NOT_REACHED);
            }
        }
    }
}
