package cz.tripartita.readmodels.catalogue;

import cz.tripartita.planning.events.FounderKind;
import org.jspecify.annotations.Nullable;

/**
 * Which providers are wanted; what is not given does not narrow.
 *
 * @param text words that all have to be in name or identification number, diacritics aside
 */
public record ProviderFilter(
        @Nullable String text, @Nullable FounderKind founder) {}
