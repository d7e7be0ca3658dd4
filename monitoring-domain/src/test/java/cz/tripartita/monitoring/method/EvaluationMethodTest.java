package cz.tripartita.monitoring.method;

import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.clients;
import static cz.tripartita.monitoring.MonitoringSamples.defined;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.events.BandLimits;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.ComparedKind;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.EvaluationMethodEvent;
import cz.tripartita.monitoring.events.EvaluationMethodEvent.MethodAdopted;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.monitoring.events.KindWeights;
import cz.tripartita.monitoring.method.AdoptMethod.Bands;
import cz.tripartita.monitoring.method.AdoptMethod.Kind;
import cz.tripartita.monitoring.method.AdoptMethod.Weight;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationMethodTest {

    private static final Indicators CATALOGUE = Indicators.of(List.of(
            counted("clients", Direction.MORE_IS_BETTER),
            counted("costs", Direction.LESS_IS_BETTER),
            counted("beds", Direction.NEUTRAL)));

    private static IndicatorDefined counted(String code, Direction direction) {
        IndicatorDefined defined = defined(clients(), 1);
        IndicatorDefinition plain = defined.definition();
        return new IndicatorDefined(
                defined.catalogueId(),
                "plzen",
                code,
                1,
                2026,
                new IndicatorDefinition(
                        plain.name(),
                        plain.nameEn(),
                        plain.unit(),
                        plain.decimals(),
                        plain.method(),
                        List.of(ServiceKind.RELATED, ServiceKind.REGISTERED),
                        List.of(),
                        direction,
                        plain.yearTotal(),
                        null,
                        null,
                        null,
                        null));
    }

    private static Kind kind(ServiceKind kind, @Nullable String actKind, String rest, Weight... indicators) {
        return new Kind(kind, actKind, List.of(indicators), new BigDecimal(rest), BigDecimal.ZERO);
    }

    private static Weight weight(String indicator, String weight) {
        return new Weight(indicator, new BigDecimal(weight));
    }

    private static AdoptMethod adopt(int validFrom, Kind... kinds) {
        return new AdoptMethod(EvaluationMethod.idOf("plzen"), validFrom, List.of(kinds), null, null, null, null, null);
    }

    private static final Kind RELATED =
            kind(ServiceKind.RELATED, null, "33.5", weight("clients", "40.25"), weight("costs", "26.25"));

    private static List<EvaluationMethodEvent> decide(AdoptMethod command, Methods state) {
        return MethodDecider.decide(command, state, at("2028-02-01", null), CATALOGUE);
    }

    private static MethodAdopted adopted(int version, int validFrom, Kind... kinds) {
        return new MethodAdopted(
                EvaluationMethod.idOf("plzen"),
                "plzen",
                version,
                validFrom,
                adopt(validFrom, kinds).terms());
    }

    @Nested
    class Adopts {

        @Test
        void versionAfterVersionWithTheUsualBandsWhereNoneAreGiven() {
            MethodAdopted first =
                    (MethodAdopted) decide(adopt(2027, RELATED), Methods.NONE).getFirst();

            assertThat(first).isEqualTo(adopted(1, 2027, RELATED));
            assertThat(first.terms().bands())
                    .isEqualTo(new BandLimits(BigDecimal.valueOf(75), BigDecimal.valueOf(50), BigDecimal.valueOf(25)));
            assertThat(first.terms().smallestGroup()).isEqualTo(4);
            Methods one = Methods.NONE.evolve(first);
            assertThat(decide(adopt(2027, RELATED), one)).isEmpty();
            assertThat(decide(adopt(2028, RELATED), one)).containsExactly(adopted(2, 2028, RELATED));
        }

        @Test
        void fromLastYearAtTheEarliest() {
            Refused.by(MonitoringRule.METHOD_NOT_BEFORE_LAST_YEAR, () -> decide(adopt(2026, RELATED), Methods.NONE));
        }

        @Test
        void fromLastYearAsItIsOnTheDayOfRecordingHoweverItIsDated() {
            Occasion now = at("2028-02-01", null);
            Occasion datedBack = new Occasion(
                    now.now(), LocalDate.of(2027, 12, 31), now.municipality(), now.person(), now.role(), null);

            Refused.by(
                    MonitoringRule.METHOD_NOT_BEFORE_LAST_YEAR,
                    () -> MethodDecider.decide(adopt(2026, RELATED), Methods.NONE, datedBack, CATALOGUE));
        }

        @ParameterizedTest
        @CsvSource({"101, 50, 25", "50, 50, 25", "75, 25, 25", "75, 50, -1"})
        void onlyBandsThatDescend(String a, String b, String c) {
            AdoptMethod command = new AdoptMethod(
                    EvaluationMethod.idOf("plzen"),
                    2027,
                    List.of(RELATED),
                    new Bands(new BigDecimal(a), new BigDecimal(b), new BigDecimal(c)),
                    4,
                    3,
                    2,
                    14);

            Refused.by(MonitoringRule.BANDS_IN_ORDER, () -> decide(command, Methods.NONE));
        }

        @Test
        void weightsOfEachKindOnceAndOfKindsThatThereAre() {
            Kind unknown = kind(ServiceKind.REGISTERED, "38", "100");
            Kind notRegistered = kind(ServiceKind.RELATED, "40", "100");

            for (List<Kind> kinds : List.of(List.of(RELATED, RELATED), List.of(unknown), List.of(notRegistered))) {
                Refused.by(
                        MonitoringRule.KIND_WEIGHED_ONCE,
                        () -> decide(adopt(2027, kinds.toArray(Kind[]::new)), Methods.NONE));
            }
        }

        @Test
        void onlyIndicatorsThatJudgeTheKindEachOnce() {
            Map<String, Object> facts = Refused.by(
                    MonitoringRule.METHOD_INDICATORS_JUDGED,
                    () -> decide(
                            adopt(
                                    2027,
                                    kind(
                                            ServiceKind.RELATED,
                                            null,
                                            "0",
                                            weight("clients", "20"),
                                            weight("clients", "20"),
                                            weight("beds", "30"),
                                            weight("nights", "30"))),
                            Methods.NONE));
            assertThat(facts.get("indicators")).isEqualTo(List.of("clients", "beds", "nights"));
            Refused.by(
                    MonitoringRule.METHOD_INDICATORS_JUDGED,
                    () -> decide(
                            adopt(2027, kind(ServiceKind.PROJECT, null, "50", weight("clients", "50"))), Methods.NONE));
        }

        @Test
        void onlyWeightsThatAddUp() {
            Map<String, Object> facts = Refused.by(
                    MonitoringRule.WEIGHTS_ADD_UP,
                    () -> decide(
                            adopt(2027, kind(ServiceKind.RELATED, null, "59.9999", weight("clients", "40"))),
                            Methods.NONE));
            assertThat(facts).containsEntry("sum", "99.9999");
        }
    }

    @Nested
    class Counts {

        private final Methods three =
                new Methods(List.of(adopted(1, 2026, RELATED), adopted(2, 2028, RELATED), adopted(3, 2027, RELATED)));

        @ParameterizedTest
        @CsvSource({"2025, 0", "2026, 1", "2027, 3", "2028, 3", "2030, 3"})
        void theLastAdoptedVersionThatIsValidForAYear(int year, int version) {
            assertThat(three.in(year).map(MethodAdopted::version).orElse(0)).isEqualTo(version);
        }

        @Test
        void weightsOfTheKindBeforeThoseOfAllRegisteredServices() {
            MethodAdopted method = adopted(
                    1,
                    2027,
                    kind(ServiceKind.REGISTERED, "40", "100"),
                    kind(ServiceKind.REGISTERED, null, "60", weight("clients", "40")));

            assertThat(weights(method, ServiceKind.REGISTERED, "40")).isEqualTo("40");
            assertThat(weights(method, ServiceKind.REGISTERED, "39")).isEqualTo("all");
            assertThat(weights(method, ServiceKind.REGISTERED, null)).isEqualTo("all");
            assertThat(Methods.weights(method, new ComparedKind(ServiceKind.RELATED, null)))
                    .isEmpty();
        }

        private static String weights(MethodAdopted method, ServiceKind kind, @Nullable String actKind) {
            KindWeights weights =
                    Methods.weights(method, new ComparedKind(kind, actKind)).orElseThrow();
            return weights.kind().actKind() == null ? "all" : weights.kind().actKind();
        }
    }

    @Test
    void isReplayedVersionByVersion() {
        MethodHistory history = MethodHistory.of(List.of(adopted(1, 2026, RELATED), adopted(2, 2027, RELATED)));

        assertThat(history.steps().getFirst().before()).isNull();
        assertThat(history.steps().getLast().before())
                .isEqualTo(history.steps().getFirst().after());
        assertThat(history.steps().getLast().after().versions()).hasSize(2);
    }
}
