package cz.tripartita.gateway.rest.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.JsonNode;

/**
 * Answers whole lists as tables. The endpoint is asked for one page after the other as if for JSON, and what it would have
 * answered is laid out in rows, so that filters, roles, tenancy and the rules on personal data are those of JSON.
 *
 * <p>What goes wrong with the first page is a problem as ever. After that the answer is under way: what goes wrong then goes
 * through to the container, which breaks the connection off.
 */
@Component
final class TableAdapter implements HandlerAdapter, Ordered {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final HeaderContentNegotiationStrategy ACCEPT = new HeaderContentNegotiationStrategy();

    private final RequestMappingHandlerAdapter json;
    private final Clock clock;

    TableAdapter(RequestMappingHandlerAdapter json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Before the adapter for JSON. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean supports(Object handler) {
        return handler instanceof HandlerMethod endpoint && TableShape.fits(endpoint.getMethod());
    }

    @Override
    public @Nullable ModelAndView handle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        HandlerMethod endpoint = (HandlerMethod) handler;
        Optional<TableFormat> format = asked(request);
        if (format.isEmpty()) {
            return json.handle(request, response, endpoint);
        }
        answer(request, response, endpoint, format.get());
        return null;
    }

    private static Optional<TableFormat> asked(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        return TableFormat.among(ACCEPT.resolveMediaTypes(new ServletWebRequest(request)));
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod endpoint, TableFormat format)
            throws Exception {
        TableQuestion question = TableQuestion.of(request);
        TableShape shape = TableShape.of(endpoint.getMethod());
        ListPage.Source pages =
                (cursor, size) -> shape.pageOf(page(request, response, endpoint, replaced(shape, cursor, size)));
        ListRows rows = new ListRows(pages, question.limit());

        String name = nameOf(request);
        response.setContentType(format.contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name, format));
        response.flushBuffer();
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            Table table = format.open(response.getOutputStream(), question.dialect(), name);
            writeOrBreakOff(rows, table);
        }
    }

    /** What a page failed with is wrapped up, for some failures are taken by the framework as answered. */
    static void writeOrBreakOff(ListRows rows, Table table) throws IOException {
        try {
            write(rows, table);
        } catch (IOException callerGone) {
            throw callerGone;
        } catch (Exception e) {
            throw new TableBrokenOff(e);
        }
    }

    static void write(ListRows rows, Table table) throws Exception {
        List<Column> columns = rows.columns();
        table.header(columns.stream().map(Column::name).toList());
        for (JsonNode row = rows.next(); row != null; row = rows.next()) {
            JsonNode found = row;
            table.row(columns.stream().map(column -> column.of(found)).toList());
        }
        table.finish();
    }

    /** The cursor of the table's own question stays in the first page's. */
    private static Map<String, String> replaced(TableShape shape, @Nullable String cursor, int size) {
        Map<String, String> replaced = new HashMap<>();
        replaced.put(TableQuestion.LIMIT, Integer.toString(size));
        if (cursor != null) {
            replaced.put(shape.cursorName(), cursor);
        }
        return replaced;
    }

    private JsonNode page(
            HttpServletRequest request,
            HttpServletResponse response,
            HandlerMethod endpoint,
            Map<String, String> replaced)
            throws Exception {
        PageAnswer page = new PageAnswer(response);
        json.handle(new JsonOfPage(request, replaced), page, endpoint);
        return TableShape.JSON.readTree(page.getContentAsByteArray());
    }

    /** The last segment of the address that is the same for all who ask, such as {@code grants}. */
    private static String nameOf(HttpServletRequest request) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return Arrays.stream(pattern.split("/"))
                .filter(segment -> !segment.contains("{"))
                .toList()
                .getLast();
    }

    private String attachment(String name, TableFormat format) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PRAGUE);
        return ContentDisposition.attachment()
                .filename(name + "-" + today + "." + format.extension())
                .build()
                .toString();
    }
}
