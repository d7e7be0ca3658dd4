package cz.tripartita.gateway.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A municipality's history as commands in the order in which they happened. The format is explained in
 * {@code docs/demo.md} and at the top of the demo's own file.
 *
 * @param municipality code of the municipality
 * @param lines the commands, in order
 */
public record CommandFile(String municipality, List<FileLine> lines) {

    public CommandFile {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a whole file, so that a malformed line is found before the first command is sent.
     *
     * @throws MalformedLine for the first line that cannot be read
     */
    public static CommandFile read(Reader source) {
        CommandFileParser parser = new CommandFileParser();
        new BufferedReader(source).lines().forEach(parser::take);
        return parser.finish();
    }

    /**
     * The demo's own file of a municipality.
     *
     * @param municipality code such as {@code plzen}
     */
    static CommandFile ofDemo(String municipality) {
        String resource = "/demo/" + municipality;
        try (InputStream source = Objects.requireNonNull(
                CommandFile.class.getResourceAsStream(resource), () -> "no resource " + resource)) {
            return read(new InputStreamReader(source, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids that the file's symbols stand for. */
    SymbolicIds ids() {
        return new SymbolicIds(municipality);
    }
}
