package cz.tripartita.readmodels.indicators;

import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorRetired;
import cz.tripartita.monitoring.events.CatalogueEvent.YearClosed;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the versions of indicators and what is closed. */
final class CatalogueRows {

    private static final String DEFINE = """
            INSERT INTO views.indicator_definition
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?, ?, ?, ?, ?, ?, ?, NULL, NULL)
            """;

    private static final String VERSION = """
            INSERT INTO views.indicator_catalogue VALUES (?, ?, NULL, ?)
            ON CONFLICT (catalogue_id) DO UPDATE SET version = excluded.version
            """;

    private final JdbcClient jdbc;

    CatalogueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void on(CatalogueEvent event, long version, Circumstances circumstances) {
        jdbc.sql(VERSION)
                .params(Parameters.of(event.catalogueId(), circumstances.municipality(), version))
                .update();
        switch (event) {
            case IndicatorDefined defined -> defined(defined, version, circumstances);
            case IndicatorRetired retired -> retired(retired);
            case YearClosed closed -> closed(closed);
        }
    }

    private void defined(IndicatorDefined event, long version, Circumstances circumstances) {
        IndicatorDefinition definition = event.definition();
        jdbc.sql(DEFINE)
                .params(Parameters.of(
                        event.catalogueId(),
                        event.code(),
                        event.version(),
                        event.municipality(),
                        version,
                        event.validFrom(),
                        definition.name(),
                        definition.nameEn(),
                        definition.unit(),
                        definition.decimals(),
                        definition.method(),
                        definition.serviceKinds(),
                        definition.actKinds(),
                        definition.direction(),
                        definition.yearTotal(),
                        definition.least(),
                        definition.greatest(),
                        definition.largestChangePercent(),
                        definition.formula(),
                        circumstances.happenedOn()))
                .update();
    }

    /** A version that ends earlier already keeps that end: the later one is that of a further version. */
    private void retired(IndicatorRetired event) {
        jdbc.sql("UPDATE views.indicator_definition SET last_year = ?, retire_reason = ?"
                        + " WHERE catalogue_id = ? AND code = ? AND (last_year IS NULL OR last_year > ?)")
                .params(Parameters.of(
                        event.lastYear(), event.reason(), event.catalogueId(), event.code(), event.lastYear()))
                .update();
    }

    private void closed(YearClosed event) {
        jdbc.sql("UPDATE views.indicator_catalogue SET closed_through = ? WHERE catalogue_id = ?")
                .params(Parameters.of(event.year(), event.catalogueId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.indicator_definition").update();
        jdbc.sql("DELETE FROM views.indicator_catalogue").update();
    }
}
