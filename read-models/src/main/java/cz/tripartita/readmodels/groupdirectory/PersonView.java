package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.ErasableText;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A natural person who takes part in the process, without anything that says who it is.
 *
 * @param name reference to the name in the erasable store
 * @param contact reference to the contact in the erasable store
 * @param version sequence number of its last event
 */
public record PersonView(
        UUID personId,
        String municipality,
        ErasableText name,
        @Nullable ErasableText contact,
        LocalDate registeredOn,
        long version) {}
