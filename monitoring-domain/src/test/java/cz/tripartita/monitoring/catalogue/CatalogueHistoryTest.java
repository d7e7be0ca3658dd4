package cz.tripartita.monitoring.catalogue;

import static cz.tripartita.monitoring.MonitoringSamples.clients;
import static cz.tripartita.monitoring.MonitoringSamples.defined;
import static cz.tripartita.monitoring.MonitoringSamples.journeys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.monitoring.catalogue.CatalogueHistory.Described;
import cz.tripartita.monitoring.catalogue.CatalogueHistory.Indicator;
import cz.tripartita.monitoring.catalogue.CatalogueHistory.Step;
import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorRetired;
import cz.tripartita.monitoring.events.CatalogueEvent.YearClosed;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueHistoryTest {

    private static final List<CatalogueEvent> EVENTS = List.of(
            defined(journeys(), 1),
            defined(clients(), 1),
            defined(journeys(), 2),
            new IndicatorRetired(clients().catalogueId(), "journeys", 2028, "nesleduje se"),
            new YearClosed(clients().catalogueId(), 2025));

    private static final List<Step> STEPS = CatalogueHistory.of(EVENTS).steps();

    @Test
    void saysTheStateBeforeAndAfterEachEvent() {
        assertThat(STEPS).extracting(Step::event).isEqualTo(EVENTS);
        assertThat(STEPS.getFirst().before()).isNull();
        for (int step = 1; step < STEPS.size(); step++) {
            assertThat(STEPS.get(step).before()).isEqualTo(STEPS.get(step - 1).after());
        }
    }

    @Test
    void holdsEveryVersionWithItsEndAndWhatIsClosed() {
        assertThat(STEPS.get(1).after().indicators())
                .extracting(indicator -> indicator.code() + " " + indicator.version())
                .containsExactly("clients 1", "journeys 1");
        assertThat(STEPS.get(2).after().closedThrough()).isNull();
        assertThat(STEPS.getLast().after())
                .isEqualTo(new Described(
                        List.of(
                                new Indicator(
                                        "clients",
                                        1,
                                        2026,
                                        null,
                                        defined(clients(), 1).definition()),
                                new Indicator(
                                        "journeys",
                                        1,
                                        2026,
                                        2028,
                                        defined(journeys(), 1).definition()),
                                new Indicator(
                                        "journeys",
                                        2,
                                        2026,
                                        2028,
                                        defined(journeys(), 2).definition())),
                        2025));
    }

    @Test
    void keepsTheEndOfAVersionWhenAFurtherOneEndsLater() {
        List<CatalogueEvent> events = List.of(
                defined(journeys(), 1),
                new IndicatorRetired(clients().catalogueId(), "journeys", 2030, "nesleduje se"),
                new IndicatorRetired(clients().catalogueId(), "journeys", 2028, "nesleduje se už dříve"),
                defined(journeys(), 2),
                new IndicatorRetired(clients().catalogueId(), "journeys", 2031, "nesleduje se ani znovu"));

        assertThat(CatalogueHistory.of(events).steps().getLast().after().indicators())
                .extracting(Indicator::version, Indicator::retiredAfter)
                .containsExactly(tuple(1, 2028), tuple(2, 2031));
    }

    @Test
    void isTheSameForAPartOfTheEvents() {
        assertThat(CatalogueHistory.of(EVENTS.subList(0, 2)).steps()).isEqualTo(STEPS.subList(0, 2));
        assertThat(CatalogueHistory.of(List.of()).steps()).isEmpty();
    }
}
