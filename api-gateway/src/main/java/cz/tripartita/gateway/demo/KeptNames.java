package cz.tripartita.gateway.demo;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names under which answers are kept, as a file is read from its top. */
final class KeptNames {

    private final Set<String> names = new HashSet<>();
    private @Nullable String announced;

    /** The answer to the next command is kept under a name; false where one is kept under it or another is announced. */
    boolean announce(String name) {
        if (announced != null || names.contains(name)) {
            return false;
        }
        announced = name;
        return true;
    }

    /** Whether a name was announced that no command has taken. */
    boolean pending() {
        return announced != null;
    }

    /** The name for the command that was just read, none where none was announced. */
    @Nullable
    String take() {
        String name = announced;
        announced = null;
        if (name != null) {
            names.add(name);
        }
        return name;
    }

    /** Names of what commands above keep. */
    Set<String> names() {
        return Set.copyOf(names);
    }
}
