package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.indicators.AcceptedValue;
import cz.tripartita.readmodels.indicators.ExpectedFilter;
import cz.tripartita.readmodels.indicators.ExpectedReport;
import cz.tripartita.readmodels.indicators.ExpectedReports;
import cz.tripartita.readmodels.indicators.ExpectedState;
import cz.tripartita.readmodels.indicators.Indicators;
import cz.tripartita.readmodels.indicators.IndicatorsProjection;
import cz.tripartita.readmodels.indicators.Monitorings;
import cz.tripartita.readmodels.indicators.ValueFilter;
import cz.tripartita.readmodels.indicators.YearValue;
import cz.tripartita.readmodels.indicators.YearValueFilter;
import cz.tripartita.readmodels.indicators.YearValues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports that are planned or there, and what was accepted and computed of them; applicants see their own. */
@RestController
@Reads(IndicatorsProjection.class)
class ReportedValueQueries {

    private final ExpectedReports reports;
    private final Indicators indicators;
    private final YearValues years;
    private final Monitorings monitorings;
    private final Clock clock;

    ReportedValueQueries(
            ExpectedReports reports, Indicators indicators, YearValues years, Monitorings monitorings, Clock clock) {
        this.reports = reports;
        this.indicators = indicators;
        this.years = years;
        this.monitorings = monitorings;
        this.clock = clock;
    }

    /**
     * The values of a service's year.
     *
     * @param computedOn the day of the acceptance at which they were computed, none before the first one
     * @param values by code
     */
    record ValuesOfYear(UUID monitoringId, @Nullable LocalDate computedOn, List<YearValue> values) {}

    /** As they stand at the end of a day, today in Prague where none is given. */
    @GetMapping(path = "/api/monitoring/reports", produces = "application/json")
    Page<ExpectedReport> reports(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable ServiceKind kind,
            @RequestParam(required = false) @Nullable ExpectedState state,
            @RequestParam(required = false) @Nullable LocalDate dueUntil,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        ExpectedFilter filter = new ExpectedFilter(
                on == null ? Answers.today(clock) : on,
                null,
                service,
                OwnCases.organisation(caller, organisation),
                year,
                kind,
                state,
                dueUntil);
        return reports.list(caller.municipality(), filter, Answers.page(cursor, limit));
    }

    /** With {@code asOf} as they were accepted by the end of that day. */
    @GetMapping(path = "/api/monitoring/values", produces = "application/json")
    Page<AcceptedValue> values(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        ValueFilter filter =
                new ValueFilter(asOf, service, OwnCases.organisation(caller, organisation), indicator, year, period);
        return indicators.accepted(caller.municipality(), filter, Answers.page(cursor, limit));
    }

    /** With {@code asOf} as they were computed by the end of that day. */
    @GetMapping(path = "/api/monitoring/year-values", produces = "application/json")
    Page<YearValue> yearValues(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable ServiceKind kind,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        YearValueFilter filter = new YearValueFilter(
                asOf, null, service, OwnCases.organisation(caller, organisation), kind, indicator, year);
        return years.list(caller.municipality(), filter, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/monitoring/monitorings/{monitoringId}/values", produces = "application/json")
    ValuesOfYear valuesOfYear(
            Caller caller, @PathVariable UUID monitoringId, @RequestParam(required = false) @Nullable LocalDate asOf) {
        return Answers.found(monitorings
                .organisationOf(caller.municipality(), monitoringId)
                .filter(organisation -> OwnCases.visible(caller, organisation))
                .map(_ -> {
                    List<YearValue> values = years.of(caller.municipality(), YearValueFilter.of(monitoringId, asOf));
                    return new ValuesOfYear(
                            monitoringId,
                            values.isEmpty() ? null : values.getFirst().computedOn(),
                            values);
                }));
    }
}
