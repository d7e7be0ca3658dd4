package cz.tripartita.gateway.web.citizens;

import cz.tripartita.readmodels.CursorMalformed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a reader whose page cannot be shown with a page of the site. It does so only for pages of the site and where
 * HTML is asked for by name; whatever else asks gets a problem.
 */
@Component
class RefusalPages implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalPages.class);

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        boolean page = handler instanceof HandlerMethod method
                && method.getBeanType().getPackage() == RefusalPages.class.getPackage();
        if (!page || !asksForHtml(request)) {
            return null;
        }
        HttpStatus status = status(failure);
        if (status.is5xxServerError()) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        return new ModelAndView("citizens/refusal", Map.of("status", status.value()), status);
    }

    private static boolean asksForHtml(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            return wanted.stream().anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    /** One of those for which the site has words. */
    private static HttpStatus status(Exception failure) {
        return switch (failure) {
            case MethodArgumentTypeMismatchException notAnId -> HttpStatus.NOT_FOUND;
            case CursorMalformed cursor -> HttpStatus.BAD_REQUEST;
            case ErrorResponse known when known.getStatusCode().is4xxClientError() -> HttpStatus.NOT_FOUND;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
