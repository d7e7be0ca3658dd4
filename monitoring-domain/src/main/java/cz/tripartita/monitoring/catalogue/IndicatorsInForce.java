package cz.tripartita.monitoring.catalogue;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a municipality, each in its latest version.
 *
 * @param latest by code
 */
public record IndicatorsInForce(Map<String, IndicatorDefined> latest) {

    /** Nothing is defined yet. */
    static final IndicatorsInForce NONE = new IndicatorsInForce(Map.of());

    public IndicatorsInForce {
        latest = Map.copyOf(latest);
    }

    /** The indicators of a municipality as recorded. */
    public static IndicatorsInForce read(EventStore store, String municipality) {
        return of(RecordedStream.events(store, IndicatorCatalogue.idOf(municipality), CatalogueEvent.class));
    }

    /** The indicators after the events given. */
    public static IndicatorsInForce of(List<CatalogueEvent> events) {
        IndicatorsInForce indicators = NONE;
        for (CatalogueEvent event : events) {
            indicators = indicators.evolve(event);
        }
        return indicators;
    }

    IndicatorsInForce evolve(CatalogueEvent event) {
        return switch (event) {
            case IndicatorDefined defined -> {
                Map<String, IndicatorDefined> more = new HashMap<>(latest);
                more.put(defined.code(), defined);
                yield new IndicatorsInForce(more);
            }
        };
    }

    @Nullable
    IndicatorDefined withCode(String code) {
        return latest.get(code);
    }

    /** The indicators that a kind of service reports, by code. */
    public Map<String, IndicatorDefined> of(ServiceKind kind) {
        return latest.values().stream()
                .filter(indicator -> indicator.serviceKinds().contains(kind))
                .collect(Collectors.toUnmodifiableMap(IndicatorDefined::code, indicator -> indicator));
    }
}
