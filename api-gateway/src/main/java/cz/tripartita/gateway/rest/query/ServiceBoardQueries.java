package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.effectiveness.EffectivenessEvaluations;
import cz.tripartita.readmodels.effectiveness.EffectivenessProjection;
import cz.tripartita.readmodels.effectiveness.EffectivenessSummary;
import cz.tripartita.readmodels.effectiveness.EvaluationFilter;
import cz.tripartita.readmodels.indicators.ExpectedFilter;
import cz.tripartita.readmodels.indicators.ExpectedReports;
import cz.tripartita.readmodels.indicators.IndicatorsProjection;
import cz.tripartita.readmodels.indicators.MonitoringFilter;
import cz.tripartita.readmodels.indicators.MonitoringSummary;
import cz.tripartita.readmodels.indicators.Monitorings;
import cz.tripartita.readmodels.indicators.YearValueFilter;
import cz.tripartita.readmodels.indicators.YearValues;
import cz.tripartita.readmodels.quality.CheckFilter;
import cz.tripartita.readmodels.quality.ComplaintCount;
import cz.tripartita.readmodels.quality.ComplaintFilter;
import cz.tripartita.readmodels.quality.Complaints;
import cz.tripartita.readmodels.quality.FindingFilter;
import cz.tripartita.readmodels.quality.FindingState;
import cz.tripartita.readmodels.quality.FindingView;
import cz.tripartita.readmodels.quality.Findings;
import cz.tripartita.readmodels.quality.QualityProjection;
import cz.tripartita.readmodels.quality.Visits;
import cz.tripartita.readmodels.surveys.SatisfactionTrends;
import cz.tripartita.readmodels.surveys.ServiceTrend;
import cz.tripartita.readmodels.surveys.SurveysProjection;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Puts side by side what each part of the monitoring knows of one service. */
@RestController
@Reads({IndicatorsProjection.class, SurveysProjection.class, QualityProjection.class, EffectivenessProjection.class})
class ServiceBoardQueries {

    private static final PageRequest ALL = PageRequest.first(PageRequest.LARGEST);
    private static final List<FindingState> OPEN = List.of(FindingState.OVERDUE, FindingState.COMING);

    private final Monitorings monitorings;
    private final ExpectedReports reports;
    private final YearValues values;
    private final SatisfactionTrends satisfaction;
    private final Visits visits;
    private final Findings findings;
    private final Complaints complaints;
    private final EffectivenessEvaluations evaluations;
    private final Clock clock;

    ServiceBoardQueries(
            Monitorings monitorings,
            ExpectedReports reports,
            YearValues values,
            SatisfactionTrends satisfaction,
            Visits visits,
            Findings findings,
            Complaints complaints,
            EffectivenessEvaluations evaluations,
            Clock clock) {
        this.monitorings = monitorings;
        this.reports = reports;
        this.values = values;
        this.satisfaction = satisfaction;
        this.visits = visits;
        this.findings = findings;
        this.complaints = complaints;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /** Of a service that was never monitored there is none. */
    @GetMapping(path = "/api/monitoring/services/{serviceId}", produces = "application/json")
    ServiceBoard service(Caller caller, @PathVariable UUID serviceId) {
        List<MonitoringSummary> monitored = monitorings
                .list(caller.municipality(), new MonitoringFilter(serviceId, null, null), ALL)
                .items();
        Map<Integer, BigDecimal> satisfied =
                satisfaction.ofServices(caller.municipality(), serviceId, ALL).items().stream()
                        .collect(Collectors.toMap(ServiceTrend::year, ServiceTrend::satisfaction));
        LocalDate today = Answers.today(clock);
        List<ServiceBoard.Year> years = monitored.stream()
                .sorted(Comparator.comparingInt(MonitoringSummary::year)
                        .reversed()
                        .thenComparing(MonitoringSummary::organisation))
                .map(monitoring -> year(caller, monitoring, today, satisfied.get(monitoring.year())))
                .toList();
        return Answers.found(
                years.isEmpty() ? Optional.<ServiceBoard>empty() : Optional.of(new ServiceBoard(serviceId, years)));
    }

    private ServiceBoard.Year year(
            Caller caller, MonitoringSummary monitoring, LocalDate today, @Nullable BigDecimal satisfied) {
        String municipality = caller.municipality();
        UUID id = monitoring.monitoringId();
        UUID service = monitoring.serviceId();
        UUID organisation = monitoring.organisationId();
        int year = monitoring.year();
        return new ServiceBoard.Year(
                monitoring,
                reports.list(
                                municipality,
                                new ExpectedFilter(today, id, service, organisation, year, null, null, null),
                                ALL)
                        .items(),
                values.of(municipality, YearValueFilter.of(id, null)),
                satisfied,
                visits.list(municipality, new CheckFilter(service, organisation, year, null, false), ALL)
                        .items(),
                open(municipality, today, monitoring),
                received(municipality, new ComplaintFilter(service, organisation, year, null, null)),
                evaluation(caller, monitoring));
    }

    private List<FindingView> open(String municipality, LocalDate today, MonitoringSummary of) {
        return OPEN.stream()
                .map(state ->
                        new FindingFilter(of.serviceId(), of.organisationId(), of.year(), null, null, state, null))
                .flatMap(filter -> findings.list(municipality, today, filter, ALL).items().stream())
                .toList();
    }

    private ServiceBoard.Received received(String municipality, ComplaintFilter filter) {
        List<ComplaintCount> counts =
                complaints.counts(municipality, filter, ALL).items();
        return new ServiceBoard.Received(
                counts.stream().mapToInt(ComplaintCount::received).sum(),
                counts.stream()
                        .mapToInt(count -> count.justified() + count.partlyJustified())
                        .sum(),
                counts.stream().mapToInt(ComplaintCount::waiting).sum());
    }

    private @Nullable EffectivenessSummary evaluation(Caller caller, MonitoringSummary monitoring) {
        EvaluationFilter filter = new EvaluationFilter(
                monitoring.year(),
                null,
                null,
                monitoring.serviceId(),
                monitoring.organisationId(),
                null,
                null,
                List.copyOf(EffectivenessQueries.visible(caller)));
        return evaluations.list(caller.municipality(), filter, ALL).items().stream()
                .findFirst()
                .orElse(null);
    }
}
