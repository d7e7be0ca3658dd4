package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.gateway.rest.problem.FieldError;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.readmodels.Language;
import cz.tripartita.readmodels.PageRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;

/** What all queries answer alike. */
final class Answers {

    /** Rows of a list where the caller asks for no number. */
    static final String USUAL_LIMIT = "50";

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private Answers() {}

    /** One view with its version as {@code ETag}, or the problem that there is none. */
    static <T> ResponseEntity<T> single(Optional<T> view, ToLongFunction<T> version) {
        T found = found(view);
        return ResponseEntity.ok()
                .eTag("\"" + version.applyAsLong(found) + "\"")
                .body(found);
    }

    /** One view that no single stream versions, or the problem that there is none. */
    static <T> T found(Optional<T> view) {
        return view.orElseThrow(() -> Refusal.of(ProblemKind.NOT_FOUND));
    }

    /**
     * The part of a list that is asked for.
     *
     * @throws Refusal for a limit out of bounds or a cursor that no list gave
     */
    static PageRequest page(@Nullable String cursor, int limit) {
        if (limit < 1 || limit > PageRequest.LARGEST) {
            throw faulty("limit");
        }
        if (cursor != null && !readable(cursor)) {
            throw faulty("cursor");
        }
        return new PageRequest(cursor, limit);
    }

    /** The day in Prague, where the municipalities are. */
    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), PRAGUE);
    }

    static Language language() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? Language.EN : Language.CS;
    }

    static Refusal faulty(String parameter) {
        return Refusal.of(List.of(new FieldError(parameter, Fault.INVALID.in(language()))));
    }

    private static boolean readable(String cursor) {
        try {
            for (byte character : Base64.getUrlDecoder().decode(cursor)) {
                if (character >= 0 && character < ' ' && character != '\n') {
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
