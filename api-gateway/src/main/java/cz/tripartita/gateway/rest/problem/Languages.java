package cz.tripartita.gateway.rest.problem;

import cz.tripartita.readmodels.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** The language that a caller asks for with {@code Accept-Language}; Czech where nothing else is asked for. */
public final class Languages {

    private static final Locale CZECH = Locale.of("cs");

    private Languages() {}

    public static Language of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.CS;
        }
        for (Locale locale : Collections.list(request.getLocales())) {
            switch (locale.getLanguage()) {
                case "cs" -> {
                    return Language.CS;
                }
                case "en" -> {
                    return Language.EN;
                }
                default -> {
                    // the next one that the caller understands
                }
            }
        }
        return Language.CS;
    }

    public static Locale locale(Language language) {
        return language == Language.CS ? CZECH : Locale.ENGLISH;
    }
}
