package cz.tripartita.monitoring.effectiveness;

import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.RuleBroken;
import cz.tripartita.monitoring.comparison.Quartiles;
import cz.tripartita.monitoring.events.BandLimits;
import cz.tripartita.monitoring.events.ComparedKind;
import cz.tripartita.monitoring.events.ComparedService;
import cz.tripartita.monitoring.events.ComparedValue;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.ComparisonVersion;
import cz.tripartita.monitoring.events.CountedScore;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationDrawnUp;
import cz.tripartita.monitoring.events.EffectivenessGrounds;
import cz.tripartita.monitoring.events.IndicatorQuartiles;
import cz.tripartita.monitoring.events.IndicatorWeight;
import cz.tripartita.monitoring.events.KindWeights;
import cz.tripartita.monitoring.events.PastYear;
import cz.tripartita.monitoring.events.ReportSource;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Evaluations of generated services, in groups of one to twelve that share a comparison and a method; by seed the same. */
final class RandomEvaluations {

    /** One evaluation with the comparison that it rests on. */
    record Evaluated(EvaluationDrawnUp event, ComparisonDrawnUp comparison) {}

    private static final String UNWEIGHED = "unweighed";
    private static final List<ReportSource> REPORTS = List.of(new ReportSource("2027", 1));

    private final Random random;

    RandomEvaluations(long seed) {
        random = new Random(seed);
    }

    List<Evaluated> of(int services) {
        List<Evaluated> all = new ArrayList<>();
        while (all.size() < services) {
            all.addAll(group());
        }
        return List.copyOf(all.subList(0, services));
    }

    private List<Evaluated> group() {
        int indicators = 1 + random.nextInt(6);
        ComparisonDrawnUp comparison = comparison(indicators, 1 + random.nextInt(12));
        EffectivenessGrounds method = method(indicators, comparison);
        List<Evaluated> evaluated = new ArrayList<>();
        for (ComparedService service : comparison.services()) {
            EffectivenessGrounds grounds = withOwn(method);
            try {
                evaluated.add(new Evaluated(event(service, grounds, comparison), comparison));
            } catch (RuleBroken allPartsDropOut) {
                assertAllDropOut(allPartsDropOut);
            }
        }
        return evaluated;
    }

    private static void assertAllDropOut(RuleBroken refusal) {
        if (refusal.rule() != MonitoringRule.EVALUATION_HAS_PARTS) {
            throw refusal;
        }
    }

    private static EvaluationDrawnUp event(
            ComparedService service, EffectivenessGrounds grounds, ComparisonDrawnUp comparison) {
        return new EvaluationDrawnUp(
                UUID.nameUUIDFromBytes(service.monitoringId().toString().getBytes(StandardCharsets.UTF_8)),
                PLZEN,
                service.monitoringId(),
                service.serviceId(),
                service.organisationId(),
                2027,
                2,
                grounds,
                Scoring.of(grounds, service.monitoringId(), comparison),
                service.organisationId());
    }

    private ComparisonDrawnUp comparison(int indicators, int size) {
        List<ComparedService> services = IntStream.range(0, size)
                .mapToObj(_ -> new ComparedService(id(), id(), id(), REPORTS, withUnweighed(values(indicators))))
                .toList();
        List<IndicatorQuartiles> quartiles = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            List<BigDecimal> values = valuesOf("i" + i, services);
            if (!values.isEmpty()) {
                Quartiles of = Quartiles.of(values);
                quartiles.add(new IndicatorQuartiles(
                        "i" + i, 1, direction(), values.size(), of.lower(), of.median(), of.upper()));
            }
        }
        ComparedKind kind = new ComparedKind(ServiceKind.RELATED, null);
        return new ComparisonDrawnUp(id(), PLZEN, 2027, kind, 2, "oprava", services, quartiles);
    }

    /** The values, and one of an indicator that the method gives no weight. */
    private List<ComparedValue> withUnweighed(List<ComparedValue> values) {
        List<ComparedValue> more = new ArrayList<>(values);
        more.add(new ComparedValue(UNWEIGHED, value()));
        return more;
    }

    static boolean isUnweighed(ComparedValue value) {
        return value.indicator().equals(UNWEIGHED);
    }

    private Direction direction() {
        return random.nextInt(20) == 0
                ? Direction.NEUTRAL
                : random.nextBoolean() ? Direction.MORE_IS_BETTER : Direction.LESS_IS_BETTER;
    }

    private static List<BigDecimal> valuesOf(String code, List<ComparedService> services) {
        return services.stream()
                .flatMap(service -> service.values().stream())
                .filter(value -> value.indicator().equals(code))
                .map(ComparedValue::value)
                .toList();
    }

    private List<ComparedValue> values(int indicators) {
        List<ComparedValue> values = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            if (random.nextInt(8) > 0) {
                values.add(new ComparedValue("i" + i, value()));
            }
        }
        return values;
    }

    /** Of any size, at times below zero, and often one of a few, so that values and quartiles coincide. */
    private BigDecimal value() {
        return random.nextBoolean()
                ? BigDecimal.valueOf(random.nextInt(5))
                : BigDecimal.valueOf(random.nextLong(-1_000_000_000L, 99_000_000_000_000L), random.nextInt(7));
    }

    private EffectivenessGrounds method(int indicators, ComparisonDrawnUp comparison) {
        List<IndicatorWeight> weights = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            weights.add(new IndicatorWeight("i" + i, BigDecimal.valueOf(1 + random.nextInt(300_000), 4)));
        }
        BandLimits bands = random.nextBoolean()
                ? new BandLimits(BigDecimal.valueOf(75), BigDecimal.valueOf(50), BigDecimal.valueOf(25))
                : new BandLimits(new BigDecimal("80.5"), new BigDecimal("55.25"), new BigDecimal("0.125"));
        return new EffectivenessGrounds(
                1 + random.nextInt(9),
                new KindWeights(
                        comparison.kind(),
                        weights,
                        BigDecimal.valueOf(random.nextInt(30)),
                        BigDecimal.valueOf(random.nextInt(30))),
                bands,
                4,
                3,
                random.nextInt(5),
                new ComparisonVersion(comparison.comparisonId(), comparison.version()),
                REPORTS,
                List.of(),
                null,
                null);
    }

    /** With values of earlier years, those too that are not needed, as enough services have a value of the year. */
    private EffectivenessGrounds withOwn(EffectivenessGrounds method) {
        List<PastYear> past = new ArrayList<>();
        for (int year = 2026; year > 2026 - random.nextInt(6); year--) {
            List<ComparedValue> values = withUnweighed(values(6));
            past.add(new PastYear(year, id(), REPORTS, values));
        }
        return new EffectivenessGrounds(
                method.methodVersion(),
                method.weights(),
                method.bands(),
                method.smallestGroup(),
                method.fewestYears(),
                method.decimals(),
                method.comparison(),
                method.reports(),
                past,
                random.nextInt(9) == 0 ? new CountedScore(id(), null) : score(),
                score());
    }

    private @Nullable CountedScore score() {
        return random.nextInt(4) == 0 ? null : new CountedScore(id(), BigDecimal.valueOf(random.nextInt(10_001), 2));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
