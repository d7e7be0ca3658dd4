package cz.tripartita.monitoring.events;

import cz.tripartita.grants.events.ServiceKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of the indicator catalogue of one municipality. */
public sealed interface CatalogueEvent {

    UUID catalogueId();

    /**
     * An indicator was defined, or defined anew as a further version.
     *
     * @param code short code, such as {@code clients}
     * @param version 1 for the first definition
     * @param method how it is counted
     * @param serviceKinds the kinds of service that report it
     * @param least least plausible value, where there is one
     * @param greatest greatest plausible value, where there is one
     * @param largestChangePercent change against the period before, in per cent, above which it is explained
     */
    record IndicatorDefined(
            UUID catalogueId,
            String municipality,
            String code,
            int version,
            String name,
            String unit,
            String method,
            List<ServiceKind> serviceKinds,
            Direction direction,
            @Nullable BigDecimal least,
            @Nullable BigDecimal greatest,
            @Nullable BigDecimal largestChangePercent)
            implements CatalogueEvent {}
}
