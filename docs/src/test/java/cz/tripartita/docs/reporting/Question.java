package cz.tripartita.docs.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A question of docs/reporting.md with its SQL.
 *
 * @param number as on the page, from 1
 */
record Question(int number, String sentence, String sql) {

    private static final Pattern QUESTION =
            Pattern.compile("\n### (\\d+)\\. ([^\n]*)\n\n```sql\n(.*?);\n```", Pattern.DOTALL);

    static List<Question> all() {
        try {
            return QUESTION.matcher(Files.readString(Path.of("reporting.md")))
                    .results()
                    .map(found -> new Question(Integer.parseInt(found.group(1)), found.group(2), found.group(3)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
