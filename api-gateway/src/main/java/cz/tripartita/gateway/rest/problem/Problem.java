package cz.tripartita.gateway.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import cz.tripartita.readmodels.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to whatever is refused (RFC 9457).
 *
 * @param type stable path that says what kind of refusal it is
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what is wrong, in the caller's language
 * @param rule the constant of the rule that was broken
 * @param facts what the rule was judged by
 * @param errors the faulty fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String rule,
        @Nullable Map<String, Object> facts,
        @Nullable List<FieldError> errors) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemKind kind, Language language) {
        return new Problem(kind.type(), kind.title(language), kind.status(), kind.detail(language), null, null, null);
    }

    Problem withStatus(int other) {
        return new Problem(type, title, other, detail, rule, facts, errors);
    }

    Problem withFacts(Map<String, Object> others) {
        return others.isEmpty() ? this : new Problem(type, title, status, detail, rule, others, errors);
    }

    Problem withErrors(List<FieldError> others) {
        return others.isEmpty() ? this : new Problem(type, title, status, detail, rule, facts, others);
    }

    Problem withRule(String constant, String sentence) {
        return new Problem(type, title, status, sentence, constant, facts, errors);
    }
}
