package cz.tripartita.gateway.rest.table;

import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.gateway.rest.problem.FieldError;
import cz.tripartita.gateway.rest.problem.Languages;
import cz.tripartita.gateway.rest.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is asked of a table and not of a page.
 *
 * @param limit the most rows wanted
 * @param dialect how CSV is to be written
 */
record TableQuestion(int limit, CsvDialect dialect) {

    static final String LIMIT = "limit";

    /** The parameter that names whom CSV is written for, and what it may say. */
    static final String FOR = "for";

    static final String CZECH_SPREADSHEET = "czech-spreadsheet";

    private static final Pattern NUMBER_OF_ROWS = Pattern.compile("[1-9]\\d{0,8}");

    /**
     * Reads the parameters.
     *
     * @throws Refusal for a value that neither can have
     */
    static TableQuestion of(HttpServletRequest request) {
        String limit = request.getParameter(LIMIT);
        if (limit != null && !NUMBER_OF_ROWS.matcher(limit).matches()) {
            throw faulty(LIMIT, request);
        }
        String reader = request.getParameter(FOR);
        if (reader != null && !reader.equals(CZECH_SPREADSHEET)) {
            throw faulty(FOR, request);
        }
        return new TableQuestion(
                limit == null ? Integer.MAX_VALUE : Integer.parseInt(limit),
                reader == null ? CsvDialect.PLAIN : CsvDialect.CZECH_SPREADSHEET);
    }

    private static Refusal faulty(String parameter, HttpServletRequest request) {
        return Refusal.of(List.of(new FieldError(parameter, Fault.INVALID.in(Languages.of(request)))));
    }
}
