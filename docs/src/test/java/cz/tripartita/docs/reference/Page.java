package cz.tripartita.docs.reference;

import java.util.function.Supplier;

/**
 * One page below {@code docs/reference}.
 *
 * @param file its name
 * @param text what the code says that it has to be
 */
record Page(String file, Supplier<String> text) {

    /** A text as a cell of a table takes it. */
    static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** How every page ends its first paragraph: where it comes from. */
    static String writtenAnew() {
        return "This page is rendered from the code and tested against it; " + ReferencePagesTest.HOW_TO_WRITE + ".";
    }
}
