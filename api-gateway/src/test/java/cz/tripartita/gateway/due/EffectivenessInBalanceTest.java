package cz.tripartita.gateway.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.effectiveness.MonitoredTown;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.planning.events.FigureOrigin;
import cz.tripartita.planning.events.IndicatorFigure;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.effectiveness.EffectivenessProjection;
import cz.tripartita.readmodels.goldenthread.GrantProgress;
import cz.tripartita.readmodels.indicators.IndicatorsProjection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A balance report has the score of what a grant paid for, once it is final. */
class EffectivenessInBalanceTest {

    private final FullService service = new FullService();
    private final SmallTown founded = service.town("lhotka");
    private final MonitoredTown town = new MonitoredTown(founded);

    @AfterEach
    void stop() {
        service.close();
    }

    private List<IndicatorFigure> measured(UUID grant) {
        service.await(EffectivenessProjection.GROUP);
        service.await(IndicatorsProjection.GROUP);
        Money paid = Money.czk("1000");
        return service.balanceFigures()
                .measured(
                        "lhotka", List.of(new GrantProgress(grant, founded.provider(), "Služba", paid, paid, paid, 1)));
    }

    @Test
    void standsBesideTheValuesOnceItIsFinal() {
        town.on("2026-02-01");
        founded.found();
        town.define("clients");
        List<UUID> services = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        UUID evaluated = services.getFirst();
        UUID grant = town.open(evaluated);
        services.stream().skip(1).forEach(town::open);
        town.on("2027-02-01");
        for (int i = 0; i < services.size(); i++) {
            town.report(services.get(i), 1, null, Map.of("clients", Integer.toString(40 - 10 * i)));
        }
        town.adopt(2026, Map.of("clients", "100"));
        town.compare(null);
        town.drawUp(evaluated);
        assertThat(measured(grant)).extracting(IndicatorFigure::unit).containsExactly("1");

        town.finalise(evaluated, "2027-03-01");

        assertThat(measured(grant))
                .extracting(IndicatorFigure::name, IndicatorFigure::value, IndicatorFigure::origin)
                .contains(tuple("Skóre efektivity, pásmo A", new BigDecimal("100.00"), FigureOrigin.RECORDED));
        assertThat(measured(UUID.randomUUID())).isEmpty();
    }
}
