package cz.tripartita.gateway.web.citizens;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language of a page: the one of the parameter {@code lang}, else the first that the reader's browser accepts, else
 * Czech.
 */
public final class PageLanguage extends AcceptHeaderLocaleResolver {

    static final Locale CZECH = Locale.of("cs");

    private static final List<Locale> LANGUAGES = List.of(CZECH, Locale.ENGLISH);

    /** A resolver for Czech and English. */
    public PageLanguage() {
        setSupportedLocales(LANGUAGES);
        setDefaultLocale(CZECH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Locale chosen = chosen(request);
        return chosen == null ? super.resolveLocale(request) : chosen;
    }

    /** The language that the reader chose by a link, none where nothing or an unknown one was chosen. */
    static @Nullable Locale chosen(HttpServletRequest request) {
        String code = request.getParameter("lang");
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst()
                .orElse(null);
    }
}
