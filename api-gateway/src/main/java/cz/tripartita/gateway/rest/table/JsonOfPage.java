package cz.tripartita.gateway.rest.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerMapping;

/** The question for one page of a list as JSON, made of the question for the list as a table; all else is as it was asked. */
final class JsonOfPage extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters;

    /**
     * Asks for a page.
     *
     * @param replaced parameters that the page is asked with, in place of those of the table
     */
    JsonOfPage(HttpServletRequest whole, Map<String, String> replaced) {
        super(whole);
        parameters = new HashMap<>(whole.getParameterMap());
        replaced.forEach((name, value) -> parameters.put(name, new String[] {value}));
    }

    /** A page is read for a question about the headers alone as well: it may be a problem. */
    @Override
    public String getMethod() {
        return HttpMethod.GET.name();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? MediaType.APPLICATION_JSON_VALUE : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return HttpHeaders.ACCEPT.equalsIgnoreCase(name)
                ? Collections.enumeration(List.of(MediaType.APPLICATION_JSON_VALUE))
                : super.getHeaders(name);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE.equals(name)
                ? Set.of(MediaType.APPLICATION_JSON)
                : super.getAttribute(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
