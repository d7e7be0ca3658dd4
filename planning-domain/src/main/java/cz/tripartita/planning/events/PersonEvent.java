package cz.tripartita.planning.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of one natural person who takes part in the process. */
public sealed interface PersonEvent {

    UUID personId();

    /** A person became known to the process; name and contact lie in the erasable store. */
    record PersonRegistered(
            UUID personId,
            String municipality,
            ErasableText name,
            @Nullable ErasableText contact) implements PersonEvent {}
}
