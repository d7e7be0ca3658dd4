package cz.tripartita.readmodels.publicationdues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which duties to publish are asked for.
 *
 * @param on the day as of which they are shown
 */
public record PublicationFilter(
        LocalDate on,
        @Nullable PublicationKind kind,
        @Nullable PublicationState state) {}
