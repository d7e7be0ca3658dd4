package cz.tripartita.readmodels.audittrail;

import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;

/** What happens in the indicator catalogue and in the monitoring of a service, in words. */
final class MonitoringSentences {

    private MonitoringSentences() {}

    static Sentence of(CatalogueEvent event) {
        return switch (event) {
            case IndicatorDefined e -> defined(e);
            case CatalogueEvent.IndicatorRetired e -> {
                Sentence reason = Words.because(e.reason());
                yield new Sentence(
                        "Ukazatel s kódem %s se sleduje naposledy za rok %d.%s"
                                .formatted(e.code(), e.lastYear(), reason.cs()),
                        "The indicator of code %s counts for the last time in %d.%s"
                                .formatted(e.code(), e.lastYear(), reason.en()));
            }
            case CatalogueEvent.YearClosed e ->
                new Sentence(
                        "V katalogu ukazatelů byl uzavřen rok %d a všechny předchozí.".formatted(e.year()),
                        "In the catalogue of indicators %d and all years before it were closed.".formatted(e.year()));
        };
    }

    private static Sentence defined(IndicatorDefined event) {
        IndicatorDefinition definition = event.definition();
        Sentence name = Words.quoted(definition.name());
        Sentence nameEn = Words.quoted(definition.nameEn());
        String formula = definition.formula();
        return new Sentence(
                "V katalogu byl vymezen ukazatel %s (kód %s, verze %d, jednotka: %s) s platností od roku %d%s."
                        .formatted(
                                name.cs(),
                                event.code(),
                                event.version(),
                                definition.unit(),
                                event.validFrom(),
                                formula == null ? "" : "; odvozuje se vzorcem " + formula),
                "The indicator %s (code %s, version %d, unit: %s) was defined in the catalogue, valid from %d%s."
                        .formatted(
                                nameEn.en(),
                                event.code(),
                                event.version(),
                                definition.unit(),
                                event.validFrom(),
                                formula == null ? "" : "; it is derived by the formula " + formula));
    }

    static Sentence of(MonitoringEvent event, Names names) {
        Sentence service = names.quoted(event.monitoringId());
        return switch (event) {
            case MonitoringOpened e -> opened(e, service, names);
            case MonitoringEvent.FurtherGrantMonitored _ ->
                new Sentence(
                        "Ke sledování služby %s přibyla další dotace.".formatted(service.cs()),
                        "A further grant was added to the monitoring of %s.".formatted(service.en()));
            case MonitoringEvent.ReportsPlanned e -> ReportingSentences.planned(e, service);
            case MonitoringEvent.MonitoringClosed e -> ReportingSentences.closed(e, service);
            case MonitoringEvent.MonitoringReopened e -> ReportingSentences.reopened(e, service);
            case ReportSubmitted e -> submitted(e, service);
            case MonitoringEvent.ReportAccepted e -> ReportingSentences.accepted(e, service);
            case MonitoringEvent.ReportReturned e -> {
                Sentence period = Words.period(e.period());
                Sentence reason = Words.because(e.reason());
                yield new Sentence(
                        "Výkaz o službě %s za %s (verze %d) byl vrácen k opravě.%s"
                                .formatted(service.cs(), period.cs(), e.version(), reason.cs()),
                        "The indicator report on %s for %s (version %d) was sent back.%s"
                                .formatted(service.en(), period.en(), e.version(), reason.en()));
            }
        };
    }

    private static Sentence opened(MonitoringOpened event, Sentence service, Names names) {
        String organisation = names.plain(event.organisationId());
        return new Sentence(
                "Začalo sledování služby %s za rok %d. Poskytovatel: %s."
                        .formatted(service.cs(), event.year(), organisation),
                "Monitoring of %s for %d began. Provider: %s.".formatted(service.en(), event.year(), organisation));
    }

    private static Sentence submitted(ReportSubmitted event, Sentence service) {
        Sentence period = Words.period(event.period());
        String correction = event.correction();
        Sentence reason = correction == null ? new Sentence("", "") : Words.because(correction);
        int values = event.values().size();
        return new Sentence(
                "Byl podán výkaz o službě %s za %s (verze %d). Počet ukazatelů: %d.%s"
                        .formatted(service.cs(), period.cs(), event.version(), values, reason.cs()),
                "An indicator report on %s for %s (version %d) was submitted. Indicators: %d.%s"
                        .formatted(service.en(), period.en(), event.version(), values, reason.en()));
    }
}
