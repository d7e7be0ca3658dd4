package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are wanted; what is not given does not narrow.
 *
 * @param year a year of their period
 * @param onlyPublic whether only those that the public reads: published, superseded or once opened to comments
 */
public record DocumentFilter(
        @Nullable DocumentKind kind,
        @Nullable DocumentStage stage,
        @Nullable Integer year,
        boolean onlyPublic) {

    /** Everything there is. */
    public static final DocumentFilter ALL = new DocumentFilter(null, null, null, false);
}
