package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are wanted; what is not given does not narrow.
 *
 * @param year a year of their period
 * @param onlyPublished whether only those that are published, superseded ones among them
 */
public record DocumentFilter(
        @Nullable DocumentKind kind,
        @Nullable DocumentStage stage,
        @Nullable Integer year,
        boolean onlyPublished) {

    /** Everything there is. */
    public static final DocumentFilter ALL = new DocumentFilter(null, null, null, false);
}
