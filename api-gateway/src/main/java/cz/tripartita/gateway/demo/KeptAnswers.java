package cz.tripartita.gateway.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers that a file keeps, for what the service makes up by itself and tells once, such as the tokens of a survey.
 * {@code "=codes/tokens/0"} is the first of {@code tokens} in the answer kept as {@code codes}.
 */
final class KeptAnswers {

    private static final Pattern REFERENCE =
            Pattern.compile("\"=(?<name>[a-z][a-z0-9-]*)(?<pointer>(/[A-Za-z0-9]+)+)\"");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, JsonNode> byName = new HashMap<>();

    /** @throws IllegalArgumentException where a body takes a value of an answer that no line above keeps */
    static void requireKnown(String body, Set<String> names) {
        Matcher reference = REFERENCE.matcher(body);
        while (reference.find()) {
            if (!names.contains(reference.group("name"))) {
                throw new IllegalArgumentException("no line above keeps '" + reference.group("name") + "'");
            }
        }
    }

    /** Keeps the answer to a line, where the line asks for it. */
    void take(FileLine line, Answer answer) {
        if (line.keptAs() != null) {
            byName.put(line.keptAs(), JSON.readTree(answer.body()));
        }
    }

    /** The line with the values that it takes; none where the service did not tell one of them in the answer. */
    Optional<FileLine> fill(FileLine line) {
        Matcher reference = REFERENCE.matcher(line.body());
        StringBuilder filled = new StringBuilder();
        while (reference.find()) {
            JsonNode answer = byName.get(reference.group("name"));
            JsonNode value = answer == null ? null : answer.at(JsonPointer.compile(reference.group("pointer")));
            if (value == null || value.isMissingNode()) {
                return Optional.empty();
            }
            reference.appendReplacement(filled, Matcher.quoteReplacement(JSON.writeValueAsString(value)));
        }
        return Optional.of(line.saying(reference.appendTail(filled).toString()));
    }
}
