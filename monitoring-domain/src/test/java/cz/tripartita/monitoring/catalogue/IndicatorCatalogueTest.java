package cz.tripartita.monitoring.catalogue;

import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.clients;
import static cz.tripartita.monitoring.MonitoringSamples.defined;
import static cz.tripartita.monitoring.MonitoringSamples.indicator;
import static cz.tripartita.monitoring.MonitoringSamples.journeys;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.Refused;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IndicatorCatalogueTest {

    private static final Occasion TODAY = at("2026-11-21", null);
    private final IndicatorsInForce known =
            IndicatorsInForce.of(List.of(defined(clients(), 1), defined(journeys(), 1)));

    @Nested
    class DefinesIndicator {

        @Test
        void startsWithVersionOne() {
            assertThat(CatalogueDecider.decide(clients(), IndicatorsInForce.NONE, TODAY))
                    .containsExactly(defined(clients(), 1));
        }

        @Test
        void makesADefinitionAnewAFurtherVersion() {
            DefineIndicator wider = indicator("clients", "1", "900", "20");

            assertThat(CatalogueDecider.decide(wider, known, TODAY)).containsExactly(defined(wider, 2));
        }

        @Test
        void changesNothingWhenItIsAlreadySo() {
            assertThat(CatalogueDecider.decide(clients(), known, TODAY)).isEmpty();
        }

        @Test
        void refusesALeastValueAboveTheGreatest() {
            Refused.by(
                    MonitoringRule.LIMITS_IN_ORDER,
                    () -> CatalogueDecider.decide(indicator("clients", "2", "1", null), known, TODAY));
        }
    }

    @Nested
    class OfAKindOfService {

        @Test
        void givesTheLatestVersionOfEachIndicatorOfTheKind() {
            DefineIndicator wider = indicator("clients", "1", "900", "20");
            IndicatorsInForce indicators = known.evolve(defined(wider, 2));

            assertThat(indicators.of(ServiceKind.RELATED)).hasSize(2).containsEntry("clients", defined(wider, 2));
            assertThat(indicators.of(ServiceKind.REGISTERED)).isEmpty();
        }
    }
}
