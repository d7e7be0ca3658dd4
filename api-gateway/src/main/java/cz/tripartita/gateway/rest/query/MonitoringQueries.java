package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.indicators.CatalogueView;
import cz.tripartita.readmodels.indicators.Indicators;
import cz.tripartita.readmodels.indicators.IndicatorsProjection;
import cz.tripartita.readmodels.indicators.MonitoringFilter;
import cz.tripartita.readmodels.indicators.MonitoringSummary;
import cz.tripartita.readmodels.indicators.MonitoringView;
import cz.tripartita.readmodels.indicators.Monitorings;
import cz.tripartita.readmodels.indicators.ReportingMethodsView;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of indicators, and the monitoring of services with its reports. */
@RestController
@Reads(IndicatorsProjection.class)
class MonitoringQueries {

    private final Indicators indicators;
    private final Monitorings monitorings;
    private final Clock clock;

    MonitoringQueries(Indicators indicators, Monitorings monitorings, Clock clock) {
        this.indicators = indicators;
        this.monitorings = monitorings;
        this.clock = clock;
    }

    @GetMapping(path = "/api/monitoring/indicators", produces = "application/json")
    ResponseEntity<CatalogueView> catalogue(Caller caller, @RequestParam(required = false) @Nullable Integer year) {
        return Answers.single(indicators.catalogue(caller.municipality(), year), CatalogueView::version);
    }

    @GetMapping(path = "/api/monitoring/reporting-methods", produces = "application/json")
    ResponseEntity<ReportingMethodsView> reportingMethods(Caller caller) {
        return Answers.single(indicators.reportingMethods(caller.municipality()), ReportingMethodsView::version);
    }

    @GetMapping(path = "/api/monitoring/monitorings", produces = "application/json")
    Page<MonitoringSummary> monitorings(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        MonitoringFilter filter = new MonitoringFilter(service, OwnCases.organisation(caller, organisation), year);
        return monitorings.list(caller.municipality(), filter, Answers.page(cursor, limit));
    }

    /** Its reports stand as at the end of today in Prague. */
    @GetMapping(path = "/api/monitoring/monitorings/{monitoringId}", produces = "application/json")
    ResponseEntity<MonitoringView> monitoring(Caller caller, @PathVariable UUID monitoringId) {
        return Answers.single(
                monitorings
                        .find(caller.municipality(), monitoringId, Answers.today(clock))
                        .filter(view ->
                                OwnCases.visible(caller, view.monitoring().organisationId())),
                view -> view.monitoring().version());
    }
}
