package cz.tripartita.gateway.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that stand for ids, such as {@code @proposal/senior-expres}: always {@code @}, a kind, {@code /} and a name. The id
 * follows from municipality, kind and name alone, so that files and identities agree on it without knowing each other.
 *
 * @param municipality code of the municipality in which the names are meant
 */
public record SymbolicIds(String municipality) {

    private static final Pattern WHOLE = Pattern.compile("@([a-z][a-z-]*/[a-z0-9][a-z0-9-]*)");
    private static final Pattern PATH_SEGMENTS = Pattern.compile("@[^/]*(/[^/]*)?");

    /** The id that a kind and name stand for, such as {@code proposal/senior-expres}. */
    public UUID id(String kindAndName) {
        return UUID.nameUUIDFromBytes((municipality + "/" + kindAndName).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The id that a symbol stands for.
     *
     * @throws IllegalArgumentException when the text is no symbol
     */
    UUID resolve(String symbol) {
        Matcher matcher = WHOLE.matcher(symbol);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(symbol + " is no symbolic id such as @proposal/senior-expres");
        }
        return id(matcher.group(1));
    }

    /**
     * The path with an id in place of each symbol.
     *
     * @throws IllegalArgumentException when something in it begins like a symbol and is none
     */
    String resolveIn(String path) {
        return PATH_SEGMENTS.matcher(path).replaceAll(this::resolveMatch);
    }

    private String resolveMatch(MatchResult found) {
        return resolve(found.group()).toString();
    }
}
