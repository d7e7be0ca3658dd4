package cz.tripartita.gateway.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that stand for ids, such as {@code @proposal/senior-expres}: {@code @}, a kind, {@code /} and a name. The id follows
 * from municipality, kind and name alone, so that files and identities agree on it without knowing each other. An id that
 * the service has derived from others by itself is written as {@code @(grant:@application/senior-expres)}: the name-based
 * UUID of the text in brackets, with its symbols resolved first.
 *
 * @param municipality code of the municipality in which the names are meant
 */
public record SymbolicIds(String municipality) {

    private static final String NAME = "@(?<name>[a-z][a-z-]*/[a-z0-9][a-z0-9-]*)";
    private static final Pattern NAMED = Pattern.compile(NAME);
    private static final Pattern DERIVED = Pattern.compile("@\\((?<text>[^()]+)\\)");
    private static final Pattern IN_PATH = Pattern.compile("@(\\([^)]*\\)?|[^/]*(/[^/]*)?)");

    /** The id that a kind and name stand for, such as {@code proposal/senior-expres}. */
    public UUID id(String kindAndName) {
        return nameBased(municipality + "/" + kindAndName);
    }

    /**
     * The id that a symbol stands for.
     *
     * @throws IllegalArgumentException when the text is no symbol
     */
    UUID resolve(String symbol) {
        Matcher named = NAMED.matcher(symbol);
        if (named.matches()) {
            return id(named.group("name"));
        }
        Matcher derived = DERIVED.matcher(symbol);
        if (derived.matches()) {
            return nameBased(NAMED.matcher(derived.group("text")).replaceAll(this::resolveMatch));
        }
        throw new IllegalArgumentException(symbol + " is no symbolic id such as @proposal/senior-expres");
    }

    /**
     * The path with an id in place of each symbol.
     *
     * @throws IllegalArgumentException when something in it begins like a symbol and is none
     */
    String resolveIn(String path) {
        return IN_PATH.matcher(path).replaceAll(this::resolveMatch);
    }

    private String resolveMatch(MatchResult found) {
        return resolve(found.group()).toString();
    }

    private static UUID nameBased(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
