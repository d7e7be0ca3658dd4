package cz.tripartita.docs.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Javadoc of published types, read from the source tree, as no class file holds it: the comment that stands right
 * before the declaration of the type.
 */
final class Sources {

    private static final Pattern PARAM = Pattern.compile("\\s@param\\s+(\\w+)\\s+((?:(?!\\s@\\w).)*)", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\s@(\\w+)");
    private static final Pattern INLINE = Pattern.compile("\\{@(?:code|link|value) (?:\\w*#)?([^}]*)}");

    private Sources() {}

    /**
     * What a type means.
     *
     * @param sentence the comment up to its first tag
     * @param components the meaning of components that have one, by name
     */
    record Meaning(String sentence, Map<String, String> components) {}

    /** The file of a class, as one goes to it from {@code docs/reference}. */
    static String linkTo(Class<?> type) {
        fileOf(type);
        return "../../" + pathOf(type);
    }

    static Meaning of(Class<?> type) {
        Pattern declared = Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public\\s+)?(?:sealed\\s+)?" + "(?:interface|record|enum)\\s+"
                        + type.getSimpleName() + "\\b",
                Pattern.DOTALL);
        Matcher found = declared.matcher(read(fileOf(type)));
        if (!found.find()) {
            throw new IllegalStateException(type + " has no Javadoc right before its declaration");
        }
        return meaning(found.group(1).replaceAll("(?m)^\\s*\\*", " "));
    }

    private static Meaning meaning(String comment) {
        Map<String, String> components = new TreeMap<>();
        PARAM.matcher(comment).results().forEach(param -> components.put(param.group(1), plain(param.group(2))));
        return new Meaning(plain(comment), components);
    }

    private static String plain(String text) {
        Matcher tag = TAG.matcher(text);
        String untagged = tag.find() ? text.substring(0, tag.start()) : text;
        return INLINE.matcher(untagged)
                .replaceAll("`$1`")
                .replaceAll("</?p>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Path fileOf(Class<?> type) {
        Path file = Path.of("..").resolve(pathOf(type));
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is not there");
        }
        return file;
    }

    private static String pathOf(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        String name = outermost.getName();
        String context = name.replaceFirst("cz\\.tripartita\\.(\\w+)\\..*", "$1");
        return context + "-domain/src/main/java/" + name.replace('.', '/') + ".java";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
