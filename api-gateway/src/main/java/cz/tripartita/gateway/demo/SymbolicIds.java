package cz.tripartita.gateway.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that stand for ids, such as {@code @proposal/senior-expres}: {@code @}, a kind, {@code /} and a name. The id follows
 * from municipality, kind and name alone, so that files and identities agree on it without knowing each other. An id that
 * the service has derived from others by itself is written as {@code @(grant:@application/senior-expres)}: the name-based
 * UUID of the text in brackets, with its symbols resolved first, derived ones among them.
 *
 * @param municipality code of the municipality in which the names are meant
 */
public record SymbolicIds(String municipality) {

    private static final String NAME = "@(?<name>[a-z][a-z-]*/[a-z0-9][a-z0-9-]*)";
    private static final Pattern NAMED = Pattern.compile(NAME);
    private static final Pattern INNERMOST = Pattern.compile("@\\((?<text>[^()]+)\\)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
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
        String resolved = resolveNamed(resolveDerived(symbol));
        if (ID.matcher(resolved).matches()) {
            return UUID.fromString(resolved);
        }
        throw noSymbol(symbol);
    }

    /**
     * The path with an id in place of each symbol.
     *
     * @throws IllegalArgumentException when something in it begins like a symbol and is none
     */
    String resolveIn(String path) {
        String resolved = resolveNamed(resolveDerived(path));
        Matcher left = IN_PATH.matcher(resolved);
        if (left.find()) {
            throw noSymbol(left.group());
        }
        return resolved;
    }

    /** From the innermost brackets outwards, as one derived id may stand in the text of another. */
    private String resolveDerived(String text) {
        String resolved = text;
        for (Matcher found = INNERMOST.matcher(resolved); found.find(); found = INNERMOST.matcher(resolved)) {
            resolved = found.replaceFirst(
                    derived -> nameBased(resolveNamed(derived.group(1))).toString());
        }
        return resolved;
    }

    private String resolveNamed(String text) {
        return NAMED.matcher(text).replaceAll(named -> id(named.group(1)).toString());
    }

    private static IllegalArgumentException noSymbol(String text) {
        return new IllegalArgumentException(text + " is no symbolic id such as @proposal/senior-expres");
    }

    private static UUID nameBased(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
