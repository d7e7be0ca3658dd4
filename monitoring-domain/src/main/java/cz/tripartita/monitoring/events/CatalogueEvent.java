package cz.tripartita.monitoring.events;

import java.util.UUID;

/** The stream of the indicator catalogue of one municipality. */
public sealed interface CatalogueEvent {

    UUID catalogueId();

    /**
     * An indicator was defined, or defined anew as a further version, which from its first year on replaces every earlier one.
     *
     * @param code short code, such as {@code clients}
     * @param version 1 for the first definition
     * @param validFrom the first year whose values are judged by it
     */
    record IndicatorDefined(
            UUID catalogueId,
            String municipality,
            String code,
            int version,
            int validFrom,
            IndicatorDefinition definition)
            implements CatalogueEvent {}

    /**
     * An indicator was given up, until it is defined anew.
     *
     * @param lastYear the last year in which it is counted
     */
    record IndicatorRetired(UUID catalogueId, String code, int lastYear, String reason) implements CatalogueEvent {}

    /** A year and all before it were closed: what was counted in them, and how, stays for good. */
    record YearClosed(UUID catalogueId, int year) implements CatalogueEvent {}
}
