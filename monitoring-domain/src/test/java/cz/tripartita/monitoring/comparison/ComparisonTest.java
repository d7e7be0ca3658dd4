package cz.tripartita.monitoring.comparison;

import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.clients;
import static cz.tripartita.monitoring.MonitoringSamples.defined;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.MonitoringSamples.journeys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.catalogue.IndicatorsOfYear;
import cz.tripartita.monitoring.events.ComparedKind;
import cz.tripartita.monitoring.events.ComparedService;
import cz.tripartita.monitoring.events.ComparedValue;
import cz.tripartita.monitoring.events.ComparisonEvent;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.IndicatorQuartiles;
import cz.tripartita.monitoring.events.ReportSource;
import cz.tripartita.monitoring.monitoredyear.IdsOfYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final UUID COMPARISON =
            IdsOfYear.comparison(PLZEN, 2027, new ComparedKind(ServiceKind.RELATED, null));
    private static final IndicatorsOfYear INDICATORS = Indicators.of(
                    List.of(defined(clients(), 2), defined(journeys(), 1)))
            .in(2027);

    private static DrawUpComparison command(@Nullable String reason) {
        return new DrawUpComparison(COMPARISON, 2027, ServiceKind.RELATED, null, reason);
    }

    private static ComparedService service(String name, int report, ComparedValue... values) {
        return new ComparedService(
                id(name),
                id("service " + name),
                id("provider"),
                List.of(new ReportSource("2027", report)),
                List.of(values));
    }

    private static ComparedValue value(String indicator, String value) {
        return new ComparedValue(indicator, new BigDecimal(value));
    }

    private static List<ComparisonEvent> decide(
            @Nullable String reason, @Nullable ComparisonDrawnUp latest, ComparedService... services) {
        return ComparisonDecider.decide(command(reason), latest, at("2028-02-01", null), List.of(services), INDICATORS);
    }

    private static ComparisonDrawnUp first() {
        return (ComparisonDrawnUp) decide(
                        null,
                        null,
                        service("a", 1, value("journeys", "5"), value("clients", "10")),
                        service("b", 1, value("clients", "20"), value("retired", "1")),
                        service("c", 1, value("retired", "7")),
                        service("d", 2, value("clients", "40")))
                .getFirst();
    }

    @Test
    void holdsEveryServiceWithAValueInOrder() {
        ComparisonDrawnUp first = first();

        assertThat(first.version()).isEqualTo(1);
        assertThat(first.services())
                .extracting(ComparedService::monitoringId)
                .containsExactlyInAnyOrder(id("a"), id("b"), id("d"))
                .isSorted();
        assertThat(first.services())
                .filteredOn(service -> service.monitoringId().equals(id("a")))
                .flatExtracting(ComparedService::values)
                .containsExactly(value("clients", "10"), value("journeys", "5"));
        assertThat(first.services())
                .filteredOn(service -> service.monitoringId().equals(id("d")))
                .flatExtracting(ComparedService::reports)
                .containsExactly(new ReportSource("2027", 2));
    }

    @Test
    void saysOfEachIndicatorWhereItsValuesLie() {
        assertThat(first().indicators())
                .extracting(
                        IndicatorQuartiles::indicator,
                        IndicatorQuartiles::indicatorVersion,
                        IndicatorQuartiles::services,
                        IndicatorQuartiles::lowerQuartile,
                        IndicatorQuartiles::median,
                        IndicatorQuartiles::upperQuartile)
                .containsExactly(
                        tuple("clients", 2, 3, new BigDecimal("15"), new BigDecimal("20"), new BigDecimal("30")),
                        tuple("journeys", 1, 1, new BigDecimal("5"), new BigDecimal("5"), new BigDecimal("5")));
    }

    @Test
    void changesNothingFromTheSameValues() {
        assertThat(decide(
                        null,
                        first(),
                        service("d", 2, value("clients", "40")),
                        service("b", 1, value("clients", "20")),
                        service("a", 1, value("journeys", "5"), value("clients", "10"))))
                .isEmpty();
    }

    @Test
    void isDrawnUpAnewOnlyWithAReason() {
        ComparedService corrected = service("a", 2, value("clients", "12"));

        ComparisonDrawnUp second =
                (ComparisonDrawnUp) decide("opravený výkaz", first(), corrected).getFirst();

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.reason()).isEqualTo("opravený výkaz");
        Refused.by(MonitoringRule.COMPARISON_CORRECTED_WITH_REASON, () -> decide(null, first(), corrected));
        Refused.by(MonitoringRule.COMPARISON_CORRECTED_WITH_REASON, () -> decide(" ", first(), corrected));
        Refused.by(MonitoringRule.COMPARISON_CORRECTED_WITH_REASON, () -> decide("napoprvé", null, corrected));
    }

    @Test
    void isOfAYearThatIsOver() {
        Refused.by(
                MonitoringRule.YEAR_IS_OVER,
                () -> ComparisonDecider.decide(
                        command(null),
                        null,
                        at("2027-12-31", null),
                        List.of(service("a", 1, value("clients", "1"))),
                        INDICATORS));
    }

    @Test
    void hasAValue() {
        Refused.by(
                MonitoringRule.COMPARISON_HAS_VALUES, () -> decide(null, null, service("a", 1, value("retired", "1"))));
    }

    @Test
    void hasTheIdOfItsKindAndYear() {
        DrawUpComparison another = new DrawUpComparison(id("another"), 2027, ServiceKind.RELATED, null, null);

        Map<String, Object> facts = Refused.by(
                MonitoringRule.COMPARISON_OF_KIND_AND_YEAR,
                () -> ComparisonDecider.decide(another, null, at("2028-02-01", null), List.of(), INDICATORS));
        assertThat(facts).containsEntry("year", 2027);
    }

    @Test
    void isReplayedVersionByVersion() {
        ComparisonDrawnUp first = first();
        ComparisonDrawnUp second = (ComparisonDrawnUp)
                decide("oprava", first, service("a", 2, value("clients", "12"))).getFirst();

        ComparisonHistory history = ComparisonHistory.of(List.of(first, second));

        assertThat(history.steps().getFirst().before()).isNull();
        assertThat(history.steps().getLast().before()).isEqualTo(first);
        assertThat(history.steps().getLast().after()).isEqualTo(second);
    }
}
