package cz.tripartita.gateway.rest.table;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Takes the JSON of one page; what headers say with it is said of the page, so none reaches the answer with the table. */
final class PageAnswer extends ContentCachingResponseWrapper {

    PageAnswer(HttpServletResponse table) {
        super(table);
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void setStatus(int status) {}

    @Override
    public void setContentType(@Nullable String type) {}

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public void setCharacterEncoding(@Nullable String encoding) {}

    @Override
    public boolean containsHeader(String name) {
        return false;
    }

    @Override
    public void setHeader(String name, @Nullable String value) {}

    @Override
    public void addHeader(String name, @Nullable String value) {}

    @Override
    public void setIntHeader(String name, int value) {}

    @Override
    public void addIntHeader(String name, int value) {}

    @Override
    public void setDateHeader(String name, long date) {}

    @Override
    public void addDateHeader(String name, long date) {}

    @Override
    public @Nullable String getHeader(String name) {
        return null;
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return List.of();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.of();
    }
}
