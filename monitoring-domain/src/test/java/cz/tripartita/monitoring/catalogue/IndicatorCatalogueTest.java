package cz.tripartita.monitoring.catalogue;

import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.clients;
import static cz.tripartita.monitoring.MonitoringSamples.defined;
import static cz.tripartita.monitoring.MonitoringSamples.indicator;
import static cz.tripartita.monitoring.catalogue.IndicatorSamples.derived;
import static cz.tripartita.monitoring.catalogue.IndicatorSamples.reported;
import static cz.tripartita.monitoring.catalogue.IndicatorSamples.validFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorRetired;
import cz.tripartita.monitoring.events.CatalogueEvent.YearClosed;
import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.NoValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCatalogueTest {

    private static final Occasion IN_2026 = at("2026-11-21", null);

    /** What the sample catalogue of the city counts. */
    private final Indicators city = IndicatorSamples.catalogue(
            IN_2026,
            reported("clients", "osoba", 0),
            reported("contacts", "výkon", 0),
            reported("capacity_used", "den*lůžko", 0),
            reported("capacity_offered", "den*lůžko", 0),
            reported("beds", "lůžko", 0),
            reported("staff", "úvazek", 2),
            reported("costs", "Kč", 2),
            reported("city_money", "Kč", 2),
            derived("cost_per_client", "Kč/osoba", 2, "costs / clients"),
            derived("occupancy", "%", 1, "percent(capacity_used / capacity_offered)"),
            derived("city_share", "%", 1, "percent(city_money / costs)"),
            derived("city_money_per_client", "Kč/osoba", 2, "round(city_share, 1) * costs / clients / 100 * 1")
                    .unit("%*Kč/osoba"));

    @Nested
    class DefinesIndicator {

        @Test
        void startsWithVersionOne() {
            assertThat(CatalogueDecider.decide(clients(), Indicators.NONE, IN_2026))
                    .containsExactly(defined(clients(), 1));
        }

        @Test
        void makesADefinitionAnewAFurtherVersionAndTheSameAgainNothing() {
            Indicators known = Indicators.of(List.of(defined(clients(), 1)));
            DefineIndicator wider = indicator("clients", "1", "900", "20");

            assertThat(CatalogueDecider.decide(wider, known, IN_2026)).containsExactly(defined(wider, 2));
            assertThat(CatalogueDecider.decide(clients(), known, IN_2026)).isEmpty();
            assertThat(CatalogueDecider.decide(validFrom(2027, clients()), known, IN_2026))
                    .as("in force already, as of an earlier year")
                    .isEmpty();
        }

        @Test
        void refusesALeastValueAboveTheGreatest() {
            Refused.by(
                    MonitoringRule.LIMITS_IN_ORDER,
                    () -> CatalogueDecider.decide(indicator("clients", "2", "1", null), Indicators.NONE, IN_2026));
        }

        @Test
        void refusesAUnitThatIsNone() {
            Refused.by(
                    MonitoringRule.UNIT_READABLE,
                    () -> define(city, reported("days", "dnů v roce", 0).command()));
        }

        @Test
        void refusesKindsThatTheActDoesNotHaveInTheYear() {
            assertThat(Refused.by(
                            MonitoringRule.KINDS_OF_SERVICE_KNOWN,
                            () -> define(
                                    city,
                                    reported("visits", "výkon", 0)
                                            .kinds(List.of(ServiceKind.REGISTERED), List.of("40", "99"))
                                            .command())))
                    .containsEntry("unknown", List.of("99"));
            Refused.by(
                    MonitoringRule.KINDS_OF_SERVICE_KNOWN,
                    () -> define(
                            city,
                            reported("visits", "výkon", 0)
                                    .kinds(List.of(ServiceKind.RELATED), List.of("40"))
                                    .command()));
        }

        @Test
        void refusesAKindNamedTwice() {
            List<ServiceKind> registered = List.of(ServiceKind.REGISTERED);
            for (DefineIndicator twice : List.of(
                    reported("visits", "výkon", 0)
                            .kinds(List.of(ServiceKind.RELATED, ServiceKind.RELATED), List.of())
                            .command(),
                    reported("visits", "výkon", 0)
                            .kinds(registered, List.of("40", "40"))
                            .command())) {
                Refused.by(MonitoringRule.KINDS_OF_SERVICE_KNOWN, () -> define(city, twice));
            }
        }

        @Test
        void refusesBothAndNeitherOfFormulaAndYearTotal() {
            Refused.by(
                    MonitoringRule.EITHER_REPORTED_OR_DERIVED,
                    () -> define(city, reported("odd", "Kč", 0).formula("costs").command()));
            Refused.by(
                    MonitoringRule.EITHER_REPORTED_OR_DERIVED,
                    () -> define(
                            city, derived("odd", "Kč", 0, "costs").formula(null).command()));
        }

        @Test
        void refusesAFormulaOutsideOfTheLanguageOnTheSpot() {
            Refused.by(
                    MonitoringRule.FORMULA_IN_THE_LANGUAGE,
                    () -> define(city, derived("odd", "Kč", 0, "costs ^ 2").command()));
        }

        @Test
        void refusesWhatTheFormulaUsesButTheYearDoesNotCount() {
            assertThat(Refused.by(
                            MonitoringRule.FORMULA_INDICATORS_KNOWN,
                            () -> define(
                                    city,
                                    derived("odd", "Kč", 0, "costs + gifts").command())))
                    .containsEntry("token", "gifts")
                    .containsEntry("at", 9);
            Indicators giftsLater =
                    define(city, validFrom(2028, reported("gifts", "Kč", 0).command()));
            Refused.by(
                    MonitoringRule.FORMULA_INDICATORS_KNOWN,
                    () -> define(
                            giftsLater, derived("odd", "Kč", 0, "costs + gifts").command()));
            define(
                    giftsLater,
                    validFrom(2028, derived("odd", "Kč", 0, "costs + gifts").command()));
        }

        @Test
        void refusesInputsThatAreNotCountedForAllServicesOfTheDerived() {
            List<ServiceKind> registered = List.of(ServiceKind.REGISTERED);
            Indicators withNights = define(
                    city,
                    reported("nights", "noc", 0)
                            .kinds(registered, List.of("57", "63"))
                            .command());
            Refused.by(
                    MonitoringRule.FORMULA_FOR_SAME_SERVICES,
                    () -> define(withNights, derived("n", "noc", 0, "nights").command()));
            assertThat(Refused.by(
                            MonitoringRule.FORMULA_FOR_SAME_SERVICES,
                            () -> define(
                                    withNights,
                                    derived("n", "noc", 0, "nights")
                                            .kinds(registered, List.of("57", "40"))
                                            .command())))
                    .containsEntry("notFor", List.of("40"));
            define(
                    withNights,
                    derived("n", "noc", 0, "nights")
                            .kinds(registered, List.of("57"))
                            .command());
        }

        @Test
        void refusesAUnitOtherThanTheFormulaGives() {
            assertThat(Refused.by(
                            MonitoringRule.FORMULA_GIVES_DECLARED_UNIT,
                            () -> define(
                                    city,
                                    derived("per_bed", "Kč", 2, "costs / beds").command())))
                    .containsEntry("declared", "Kč")
                    .containsEntry("given", "Kč/lůžko");
            Refused.by(
                    MonitoringRule.FORMULA_UNITS_AGREE,
                    () -> define(
                            city, derived("odd", "Kč", 2, "costs + clients").command()));
        }

        @Test
        void refusesAChangeThatBreaksTheFormulaOfAnother() {
            assertThat(Refused.by(
                            MonitoringRule.FORMULA_GIVES_DECLARED_UNIT,
                            () -> define(
                                    city,
                                    validFrom(
                                            2027,
                                            reported("clients", "domácnost", 0).command()))))
                    .containsEntry("indicator", "city_money_per_client")
                    .containsEntry("given", "%*Kč/domácnost");
        }

        @Test
        void refusesACircleOverAnyNumberOfStepsAndThroughNewVersions() {
            Refused.by(
                    MonitoringRule.FORMULA_NOT_CIRCULAR,
                    () -> define(city, derived("self", "Kč", 2, "costs + self").command()));
            Indicators chain = city;
            chain = define(chain, derived("a", "Kč", 2, "costs * 1").command());
            chain = define(chain, derived("b", "Kč", 2, "a + costs").command());
            chain = define(chain, derived("c", "Kč", 2, "min(a, b)").command());
            Indicators ends = chain;

            assertThat(Refused.by(
                            MonitoringRule.FORMULA_NOT_CIRCULAR,
                            () -> define(
                                    ends,
                                    validFrom(
                                            2027,
                                            derived("a", "Kč", 2, "c + costs").command()))))
                    .containsEntry("circle", List.of("a", "c", "a"));
            assertThat(Refused.by(
                            MonitoringRule.FORMULA_NOT_CIRCULAR,
                            () -> define(
                                    define(
                                            ends,
                                            validFrom(
                                                    2028,
                                                    derived("c", "Kč", 2, "b * 2")
                                                            .command())),
                                    validFrom(
                                            2027,
                                            derived("a", "Kč", 2, "c + costs").command()))))
                    .as("already in 2027, by the version of c before")
                    .containsEntry("year", 2027);
        }
    }

    @Nested
    class KeepsYears {

        @ParameterizedTest
        @CsvSource({"2024, true", "2025, false", "2026, false", "2030, false"})
        void closedFromTheYearBeforeLastBackwards(int year, boolean refused) {
            DefineIndicator further =
                    validFrom(year, reported("meals", "výkon", 0).command());
            if (refused) {
                assertThat(Refused.by(
                                MonitoringRule.VERSION_IN_OPEN_YEAR,
                                () -> CatalogueDecider.decide(further, city, IN_2026)))
                        .containsEntry("firstOpenYear", 2025);
            } else {
                assertThat(CatalogueDecider.decide(further, city, IN_2026)).hasSize(1);
            }
        }

        @Test
        void closedThroughTheOneThatTheAnalystCloses() {
            CloseYear close = new CloseYear(clients().catalogueId(), 2025);
            Indicators closed =
                    city.evolve(CatalogueDecider.decide(close, city, IN_2026).getFirst());

            assertThat(closed.closedThrough()).isEqualTo(2025);
            assertThat(CatalogueDecider.decide(close, closed, IN_2026)).isEmpty();
            Refused.by(
                    MonitoringRule.VERSION_IN_OPEN_YEAR,
                    () -> define(
                            closed,
                            validFrom(2025, reported("meals", "výkon", 0).command())));
            Refused.by(
                    MonitoringRule.YEAR_IS_OVER,
                    () -> CatalogueDecider.decide(new CloseYear(clients().catalogueId(), 2026), city, IN_2026));
        }

        @Test
        void fromAChangeOfMeaningOnceTheyHaveBegun() {
            assertThat(Refused.by(
                            MonitoringRule.MEANING_STAYS_THROUGH_THE_YEAR,
                            () -> define(
                                    city,
                                    derived("city_share", "%", 2, "percent(city_money / (costs + city_money))")
                                            .command())))
                    .containsEntry("changed", List.of("decimals", "formula"));
            Indicators next = define(
                    city,
                    validFrom(
                            2027,
                            derived("city_share", "%", 2, "percent(city_money / (costs + city_money))")
                                    .command()));

            assertThat(next.in(2026)).isEqualTo(city.in(2026));
            assertThat(next.in(2027).byCode().get("city_share"))
                    .extracting(IndicatorDefined::version)
                    .isEqualTo(2);
        }

        @Test
        void openForNewLimitsAndNames() {
            Indicators wider = define(
                    city, reported("clients", "osoba", 0).greatest("9000").command());

            assertThat(wider.in(2026).definition("clients").greatest()).isEqualTo(new BigDecimal("9000"));
        }
    }

    @Nested
    class RetiresIndicator {

        private final RetireIndicator retire =
                new RetireIndicator(clients().catalogueId(), "beds", 2026, "nesleduje se");

        @Test
        void afterTheYear() {
            assertThat(CatalogueDecider.decide(retire, city, IN_2026))
                    .containsExactly(new IndicatorRetired(clients().catalogueId(), "beds", 2026, "nesleduje se"));
            Indicators without = city.evolve(new IndicatorRetired(clients().catalogueId(), "beds", 2026, ""));
            assertThat(without.in(2026).byCode()).containsKey("beds");
            assertThat(without.in(2027).byCode()).doesNotContainKey("beds");
            assertThat(CatalogueDecider.decide(retire, without, IN_2026)).isEmpty();
        }

        @Test
        void untilItIsDefinedAnew() {
            Indicators without = city.evolve(new IndicatorRetired(clients().catalogueId(), "beds", 2026, ""));
            Indicators again =
                    define(without, validFrom(2028, reported("beds", "lůžko", 0).command()));

            assertThat(again.in(2027).byCode()).doesNotContainKey("beds");
            assertThat(again.in(2028).byCode().get("beds"))
                    .extracting(IndicatorDefined::version)
                    .isEqualTo(2);
        }

        @Test
        void notInAYearThatHasBegunNorWhileAFormulaNeedsIt() {
            Refused.by(
                    MonitoringRule.MEANING_STAYS_THROUGH_THE_YEAR,
                    () -> CatalogueDecider.decide(
                            new RetireIndicator(clients().catalogueId(), "beds", 2025, "nesleduje se"), city, IN_2026));
            Refused.by(
                    MonitoringRule.FORMULA_INDICATORS_KNOWN,
                    () -> CatalogueDecider.decide(
                            new RetireIndicator(clients().catalogueId(), "costs", 2026, "nesleduje se"),
                            city,
                            IN_2026));
            Refused.by(
                    MonitoringRule.INDICATOR_DEFINED_FIRST,
                    () -> CatalogueDecider.decide(
                            new RetireIndicator(clients().catalogueId(), "gifts", 2026, "nesleduje se"),
                            city,
                            IN_2026));
        }
    }

    @Nested
    class Computes {

        @Test
        void theDerivedOnesFromReportedValuesAndFromEachOther() {
            assertThat(city.in(2026)
                            .computed(Map.of(
                                    "clients", new BigDecimal("3"),
                                    "costs", new BigDecimal("1000"),
                                    "city_money", new BigDecimal("333.335"),
                                    "capacity_used", new BigDecimal("10"),
                                    "capacity_offered", BigDecimal.ZERO)))
                    .containsExactly(
                            computed("city_money_per_client", "111.00", "city_share", "clients", "costs"),
                            computed("city_share", "33.3", "city_money", "costs"),
                            computed("cost_per_client", "333.33", "clients", "costs"),
                            new ComputedValue(
                                    "occupancy",
                                    1,
                                    null,
                                    NoValue.DIVISION_BY_ZERO,
                                    List.of(),
                                    List.of("capacity_offered", "capacity_used")));
        }

        @Test
        void nothingOfWhatIsMissing() {
            assertThat(city.in(2026).computed(Map.of("clients", BigDecimal.TEN)))
                    .extracting(ComputedValue::indicator, ComputedValue::noValue, ComputedValue::missing)
                    .contains(
                            tuple("city_money_per_client", NoValue.INPUT_MISSING, List.of("city_share", "costs")),
                            tuple("cost_per_client", NoValue.INPUT_MISSING, List.of("costs")));
        }

        private static ComputedValue computed(String code, String value, String... from) {
            return new ComputedValue(code, 1, new BigDecimal(value), null, List.of(), List.of(from));
        }
    }

    @Nested
    class OfAKindOfService {

        @Test
        void countsWhatIsForThatKindOnly() {
            Indicators indicators = IndicatorSamples.catalogue(
                    IN_2026,
                    reported("all", "osoba", 0).kinds(List.of(ServiceKind.REGISTERED, ServiceKind.RELATED), List.of()),
                    reported("related", "osoba", 0).kinds(List.of(ServiceKind.RELATED), List.of()),
                    reported("nights", "noc", 0).kinds(List.of(ServiceKind.REGISTERED), List.of("57", "63")));

            assertThat(codes(indicators, ServiceKind.RELATED, null)).containsExactly("all", "related");
            assertThat(codes(indicators, ServiceKind.REGISTERED, "63")).containsExactly("all", "nights");
            assertThat(codes(indicators, ServiceKind.REGISTERED, "40")).containsExactly("all");
            assertThat(codes(indicators, ServiceKind.REGISTERED, null)).containsExactly("all");
            assertThat(codes(indicators, ServiceKind.PROJECT, null)).isEmpty();
        }

        private static Iterable<String> codes(Indicators indicators, ServiceKind kind, @Nullable String actKind) {
            return indicators.in(2026).of(kind, actKind).byCode().keySet();
        }
    }

    private static Indicators define(Indicators indicators, DefineIndicator command) {
        Indicators changed = indicators;
        for (CatalogueEvent event : CatalogueDecider.decide(command, indicators, IN_2026)) {
            changed = changed.evolve(event);
        }
        return changed;
    }

    /** Only to be sure that a closing is no change of what is in force. */
    @Test
    void closesAYearWithoutChangingWhatCountsInIt() {
        assertThat(city.evolve(new YearClosed(clients().catalogueId(), 2025)).in(2025))
                .isEqualTo(city.in(2025));
    }
}
