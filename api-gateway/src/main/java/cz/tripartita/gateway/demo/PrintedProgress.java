package cz.tripartita.gateway.demo;

import java.io.Console;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Shows progress to a person: on a terminal one line that changes, elsewhere a plain line now and then.
 *
 * @param terminal whether the output can go back to the beginning of a line
 */
record PrintedProgress(PrintStream out, boolean terminal) implements Progress {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final int STEP = 200;

    /** For standard output, whatever that is; without a terminal JDK 25 has no console again. */
    @SuppressWarnings("SystemConsoleNull")
    static PrintedProgress onStandardOutput() {
        Console console = System.console();
        return new PrintedProgress(System.out, console != null && console.isTerminal());
    }

    @Override
    public void accepted(int done, int all, FileLine line) {
        boolean last = done == all;
        String text = "%4d of %d commands, %s".formatted(done, all, LocalDate.ofInstant(line.at(), PRAGUE));
        if (terminal) {
            out.print("\r" + text + (last ? System.lineSeparator() : ""));
            out.flush();
        } else if (last || done % STEP == 0) {
            out.println(text);
        }
    }
}
