package cz.tripartita.gateway.rest.problem;

import cz.tripartita.gateway.dispatch.KeyReused;
import cz.tripartita.gateway.dispatch.StaleVersion;
import cz.tripartita.gateway.dispatch.StreamContended;
import cz.tripartita.gateway.dispatch.StreamExists;
import cz.tripartita.gateway.dispatch.StreamUnknown;
import cz.tripartita.gateway.store.FileDamaged;
import cz.tripartita.readmodels.CursorMalformed;
import cz.tripartita.readmodels.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Which problem a failure is. */
@Component
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    Problem of(Throwable failure, HttpServletRequest request) {
        Language language = Languages.of(request);
        return switch (failure) {
            case Refusal refusal ->
                Problem.of(refusal.kind(), language).withFacts(refusal.facts()).withErrors(refusal.errors());
            case StreamUnknown unknown -> Problem.of(ProblemKind.NOT_FOUND, language);
            case StreamExists exists ->
                Problem.of(ProblemKind.ALREADY_EXISTS, language).withFacts(Map.of("id", exists.stream()));
            case StaleVersion stale ->
                Problem.of(ProblemKind.STALE_VERSION, language)
                        .withFacts(Map.of("expected", stale.expected(), "actual", stale.actual()));
            case KeyReused reused ->
                Problem.of(ProblemKind.IDEMPOTENCY_KEY_REUSED, language).withFacts(Map.of("key", reused.key()));
            case FileDamaged damaged -> damaged(damaged, language);
            case StreamContended contended -> Problem.of(ProblemKind.CONTENDED, language);
            default -> BrokenRules.of(failure, language).orElseGet(() -> ofFramework(failure, request, language));
        };
    }

    private static Problem damaged(FileDamaged damaged, Language language) {
        LOG.error("a stored file is damaged", damaged);
        return Problem.of(ProblemKind.FILE_DAMAGED, language).withFacts(Map.of("sha256", damaged.digest()));
    }

    private static Problem ofFramework(Throwable failure, HttpServletRequest request, Language language) {
        return switch (failure) {
            case AuthenticationException refused -> Problem.of(ProblemKind.UNAUTHENTICATED, language);
            case RequestRejectedException rejected -> Problem.of(ProblemKind.MALFORMED_REQUEST, language);
            case CursorMalformed malformed -> faulty("cursor", Fault.INVALID, language);
            case AccessDeniedException denied -> Problem.of(ProblemKind.FORBIDDEN, language);
            case HttpMessageNotReadableException unreadable -> Problem.of(ProblemKind.MALFORMED_JSON, language);
            case MethodArgumentTypeMismatchException mismatch -> faulty(mismatch.getName(), Fault.INVALID, language);
            case MissingServletRequestParameterException missing ->
                faulty(missing.getParameterName(), Fault.MISSING, language);
            case ErrorResponse known -> ofStatus(known.getStatusCode().value(), failure, request, language);
            default -> unexpected(failure, request, language);
        };
    }

    private static Problem faulty(String field, Fault fault, Language language) {
        return Problem.of(ProblemKind.INVALID_INPUT, language)
                .withErrors(List.of(new FieldError(field, fault.in(language))));
    }

    private static Problem ofStatus(int status, Throwable failure, HttpServletRequest request, Language language) {
        if (status >= 500) {
            return unexpected(failure, request, language);
        }
        return Problem.of(ProblemKind.ofStatus(status), language).withStatus(status);
    }

    private static Problem unexpected(Throwable failure, HttpServletRequest request, Language language) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return Problem.of(ProblemKind.UNEXPECTED, language);
    }
}
