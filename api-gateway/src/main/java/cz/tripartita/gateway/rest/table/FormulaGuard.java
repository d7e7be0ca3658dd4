package cz.tripartita.gateway.rest.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text in CSV for a formula, as OWASP's page on CSV injection wants it.
 *
 * <p>Undone without loss: an apostrophe is one of ours exactly where what follows it would be taken for a formula.
 */
public final class FormulaGuard {

    /** Spaces and quotation marks are skipped: spreadsheets drop them, and CSV is at times read by other rules. */
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\\p{Cf}\"']*[=+\\-@\t\r\n\0＝＋－＠]");

    private FormulaGuard() {}

    /** The text, with an apostrophe before it where it could be taken for a formula. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text as it was before it was made harmless. */
    public static String undone(String text) {
        return text.startsWith("'") && harmless(text.substring(1)).equals(text) ? text.substring(1) : text;
    }
}
