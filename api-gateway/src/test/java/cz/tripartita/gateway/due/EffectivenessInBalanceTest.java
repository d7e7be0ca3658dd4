package cz.tripartita.gateway.due;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A balance report has the values and the final score of what a grant paid for, as they are now. */
class EffectivenessInBalanceTest {

    private final FullService service = new FullService();
    private final SmallTown founded = service.town("lhotka");
    private final MonitoredTown town = new MonitoredTown(founded);
    private final Map<UUID, UUID> grants = new HashMap<>();
    private final UUID evaluated = UUID.randomUUID();

    @AfterEach
    void stop() {
        service.close();
    }

    private static IndicatorFigure figure(String name, String value, String unit, String source) {
        return new IndicatorFigure(name, new BigDecimal(value), unit, "Služba, " + source, FigureOrigin.RECORDED);
    }

    private List<IndicatorFigure> measured(UUID of) {
        UUID grant = grants.getOrDefault(of, of);
        service.await(EffectivenessProjection.GROUP);
        service.await(IndicatorsProjection.GROUP);
        Money paid = Money.czk("1000");
        return service.balanceFigures()
                .measured(
                        "lhotka", List.of(new GrantProgress(grant, founded.provider(), "Služba", paid, paid, paid, 1)));
    }

    /** Four services with 40, 30, 20 and 10 clients, the first of which is evaluated. */
    @BeforeEach
    void drawUp() {
        town.on("2026-02-01");
        founded.found();
        town.define("clients");
        Map<UUID, String> clients = new HashMap<>(Map.of(evaluated, "40"));
        List.of("30", "20", "10").forEach(count -> clients.put(UUID.randomUUID(), count));
        clients.keySet().forEach(id -> grants.put(id, town.open(id)));
        town.on("2027-02-01");
        clients.forEach((id, count) -> town.report(id, 1, null, Map.of("clients", count)));
        town.adopt(2026, Map.of("clients", "100"));
        town.compare(null);
        town.drawUp(evaluated);
    }

    @Test
    void standsBesideTheValuesOnceItIsFinal() {
        assertThat(measured(evaluated)).containsExactly(figure("clients", "40", "1", "2026, verze 1"));

        town.finalise(evaluated, "2027-03-01");

        assertThat(measured(evaluated))
                .containsExactly(
                        figure("clients", "40", "1", "2026, verze 1"),
                        figure("Skóre efektivity, pásmo A", "100.00", "bod", "2026, verze 1"));
        assertThat(measured(UUID.randomUUID())).isEmpty();
    }

    /** The value follows at once; the score once it is revised, with the reason. */
    @Test
    void followsACorrection() {
        town.finalise(evaluated, "2027-03-01");

        town.on("2029-05-01").report(evaluated, 2, "chybně sečteno", Map.of("clients", "5"));
        assertThat(measured(evaluated))
                .containsExactly(
                        figure("clients", "5", "1", "2026, verze 2"),
                        figure("Skóre efektivity, pásmo A", "100.00", "bod", "2026, verze 1"));

        town.compare("chybně sečteno u jedné služby");
        town.revise(evaluated, "opraven výkaz");
        assertThat(measured(evaluated))
                .containsExactly(
                        figure("clients", "5", "1", "2026, verze 2"),
                        figure("Skóre efektivity, pásmo D", "0.00", "bod", "2026, verze 2"));
    }
}
