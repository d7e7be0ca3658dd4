package cz.tripartita.readmodels.indicators;

import java.util.List;
import java.util.UUID;

/**
 * The indicator catalogue of a municipality.
 *
 * @param indicators every version of every indicator, by code and version
 * @param version sequence number of its last event
 */
public record CatalogueView(UUID catalogueId, String municipality, List<IndicatorView> indicators, long version) {}
