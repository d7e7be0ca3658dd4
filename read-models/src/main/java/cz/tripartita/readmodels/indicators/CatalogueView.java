package cz.tripartita.readmodels.indicators;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The indicator catalogue of a municipality.
 *
 * @param indicators by code and version
 * @param closedThrough the last year that was closed, none before the first
 * @param version sequence number of its last event
 */
public record CatalogueView(
        UUID catalogueId,
        String municipality,
        List<IndicatorView> indicators,
        @Nullable Integer closedThrough,
        long version) {}
