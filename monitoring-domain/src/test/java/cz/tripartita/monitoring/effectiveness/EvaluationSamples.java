package cz.tripartita.monitoring.effectiveness;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.MonitoringSamples.ORGANISATION;
import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.SERVICE;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.MonitoringSamples.opened;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.comparison.AcceptedYear;
import cz.tripartita.monitoring.comparison.Quartiles;
import cz.tripartita.monitoring.events.BandLimits;
import cz.tripartita.monitoring.events.ComparedKind;
import cz.tripartita.monitoring.events.ComparedService;
import cz.tripartita.monitoring.events.ComparedValue;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.CountedScore;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.EvaluationMethodEvent.MethodAdopted;
import cz.tripartita.monitoring.events.IndicatorQuartiles;
import cz.tripartita.monitoring.events.IndicatorWeight;
import cz.tripartita.monitoring.events.KindWeights;
import cz.tripartita.monitoring.events.MethodTerms;
import cz.tripartita.monitoring.events.MonitoredYearEvent.ServiceEntered;
import cz.tripartita.monitoring.events.ReportSource;
import cz.tripartita.monitoring.method.Methods;
import cz.tripartita.monitoring.monitoredyear.IdsOfYear;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Samples of evaluating Senior Expres for 2027 among the related services of Plzeň. */
final class EvaluationSamples {

    static final ComparedKind RELATED = new ComparedKind(ServiceKind.RELATED, null);
    static final UUID EVALUATION = IdsOfYear.evaluation(MONITORING);
    static final UUID COMPARISON = IdsOfYear.comparison(PLZEN, 2027, RELATED);
    static final List<ReportSource> REPORTS = List.of(new ReportSource("2027", 1));
    static final CountedScore SURVEY = new CountedScore(id("survey"), new BigDecimal("80"));
    static final CountedScore VISIT = new CountedScore(id("visit"), new BigDecimal("62.5"));

    private EvaluationSamples() {}

    static Occasion analyst(String day) {
        Instant noon = Instant.parse(day + "T12:00:00Z");
        return new Occasion(noon, LocalDate.parse(day), PLZEN, id("analyst"), "analyst", id("city"));
    }

    static ServiceEntered entered() {
        return new ServiceEntered(
                id("year"),
                PLZEN,
                2027,
                MONITORING,
                EVALUATION,
                COMPARISON,
                SERVICE,
                "Senior Expres",
                ORGANISATION,
                RELATED);
    }

    /** Clients 40, costs 30, satisfaction 20, quality 10 per cent. */
    static MethodAdopted method(int version) {
        return method(version, "40", "30", "20", "10");
    }

    static MethodAdopted method(int version, String clients, String costs, String satisfaction, String quality) {
        List<IndicatorWeight> indicators = List.of(
                new IndicatorWeight("clients", new BigDecimal(clients)),
                new IndicatorWeight("costs", new BigDecimal(costs)));
        KindWeights weights =
                new KindWeights(RELATED, indicators, new BigDecimal(satisfaction), new BigDecimal(quality));
        BandLimits bands = new BandLimits(BigDecimal.valueOf(75), BigDecimal.valueOf(50), BigDecimal.valueOf(25));
        return new MethodAdopted(
                id("method"), PLZEN, version, 2027, new MethodTerms(List.of(weights), bands, 4, 3, 2, 14));
    }

    static List<ComparedValue> clientsAndCosts(@Nullable String clients, @Nullable String costs) {
        List<ComparedValue> values = new ArrayList<>();
        if (clients != null) {
            values.add(new ComparedValue("clients", new BigDecimal(clients)));
        }
        if (costs != null) {
            values.add(new ComparedValue("costs", new BigDecimal(costs)));
        }
        return values;
    }

    /** Senior Expres with the values given, and one further service for each pair of values. */
    static ComparisonDrawnUp comparison(int version, List<ComparedValue> own, List<List<ComparedValue>> others) {
        List<ComparedService> services = new ArrayList<>();
        if (!own.isEmpty()) {
            services.add(new ComparedService(MONITORING, SERVICE, ORGANISATION, REPORTS, own));
        }
        IntStream.range(0, others.size())
                .mapToObj(i -> new ComparedService(
                        id("monitoring " + i), id("service " + i), id("provider " + i), REPORTS, others.get(i)))
                .forEach(services::add);
        return new ComparisonDrawnUp(
                COMPARISON,
                PLZEN,
                2027,
                RELATED,
                version,
                version == 1 ? null : "oprava výkazu",
                services,
                List.of(
                        quartiles("clients", Direction.MORE_IS_BETTER, services),
                        quartiles("costs", Direction.LESS_IS_BETTER, services)));
    }

    private static IndicatorQuartiles quartiles(String code, Direction direction, List<ComparedService> services) {
        List<BigDecimal> values = services.stream()
                .flatMap(service -> service.values().stream())
                .filter(value -> value.indicator().equals(code))
                .map(ComparedValue::value)
                .toList();
        Quartiles quartiles = Quartiles.of(values);
        return new IndicatorQuartiles(
                code, 1, direction, values.size(), quartiles.lower(), quartiles.median(), quartiles.upper());
    }

    /** Five services: 60 clients among 20, 40, 80, 100; costs 250 among 100, 200, 300, 400. */
    static ComparisonDrawnUp comparison(int version) {
        return comparison(
                version,
                clientsAndCosts("60", "250"),
                List.of(
                        clientsAndCosts("20", "100"),
                        clientsAndCosts("40", "200"),
                        clientsAndCosts("80", "300"),
                        clientsAndCosts("100", "400")));
    }

    static Evidence evidence(
            ComparisonDrawnUp comparison, @Nullable CountedScore survey, @Nullable CountedScore visit) {
        Methods methods = new Methods(List.of(method(1)));
        return evidence(comparison, methods, survey, visit, new OwnPast(_ -> NOTHING, Indicators.of(List.of())));
    }

    static Evidence evidence(
            ComparisonDrawnUp comparison,
            Methods methods,
            @Nullable CountedScore survey,
            @Nullable CountedScore visit,
            OwnPast past) {
        List<ComparedValue> own = comparison.services().stream()
                .filter(service -> service.monitoringId().equals(MONITORING))
                .flatMap(service -> service.values().stream())
                .toList();
        return new Evidence(
                entered(), new AcceptedYear(opened(), REPORTS, own), comparison, methods, survey, visit, past);
    }

    static final AcceptedYear NOTHING = new AcceptedYear(null, List.of(), List.of());
}
