package cz.tripartita.gateway.effectiveness;

import static cz.tripartita.gateway.effectiveness.MonitoredTown.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.monitoring.RuleBroken;
import cz.tripartita.monitoring.effectiveness.EffectivenessHistory;
import cz.tripartita.monitoring.events.Band;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.effectiveness.ComparisonView;
import cz.tripartita.readmodels.effectiveness.EffectivenessEvaluations;
import cz.tripartita.readmodels.effectiveness.EffectivenessProjection;
import cz.tripartita.readmodels.effectiveness.EffectivenessView;
import cz.tripartita.readmodels.effectiveness.ServiceComparisons;
import cz.tripartita.readmodels.effectiveness.TimeFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report is corrected two years after the evaluation became final. */
class CorrectionTest {

    private final FullService service = new FullService();
    private final SmallTown founded = service.town("lhotka");
    private final MonitoredTown town = new MonitoredTown(founded);
    private final List<UUID> services = new ArrayList<>();
    private final UUID corrected = UUID.randomUUID();

    /** Five services with 10, 20, 30, 40 and 50 clients, the one that is corrected later with 40. */
    @BeforeEach
    void finalInThreeYears() {
        town.on("2026-02-01");
        founded.found();
        town.define("clients");
        for (String clients : List.of("10", "20", "30", "50")) {
            UUID id = UUID.randomUUID();
            services.add(id);
            town.on("2026-02-01").open(id);
            town.on("2027-02-01").report(id, 1, null, Map.of("clients", clients));
        }
        town.on("2026-02-01").open(corrected);
        town.on("2027-02-01").report(corrected, 1, null, Map.of("clients", "40"));
        town.adopt(YEAR, Map.of("clients", "100"));
        town.compare(null);
        town.drawUp(corrected);
        town.finalise(corrected, "2027-03-01");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private EffectivenessView evaluation(@Nullable String asOf) {
        service.await(EffectivenessProjection.GROUP);
        return new EffectivenessEvaluations(service.database().jdbc())
                .find("lhotka", town.evaluation(corrected), asOf == null ? null : LocalDate.parse(asOf))
                .orElseThrow();
    }

    private ComparisonView comparison(@Nullable Integer version) {
        return new ServiceComparisons(service.database().jdbc())
                .find("lhotka", town.comparison(), version)
                .orElseThrow();
    }

    private List<EffectivenessEvent> history() {
        return service.eventsOf(town.evaluation(corrected).toString())
                .map(Message::getPayload)
                .map(EffectivenessEvent.class::cast)
                .toList();
    }

    @Test
    void leavesTheOldEvaluationAsOfItsDayAndExplainsTheNewOne() {
        EffectivenessView before = evaluation(null);
        List<EffectivenessEvent> events = history();
        assertThat(before.score().score().score()).isEqualByComparingTo("100");

        town.on("2029-05-01").report(corrected, 2, "chybně sečteno", Map.of("clients", "15"));
        town.on("2029-05-02").adopt(2028, Map.of("clients", "100"));
        assertThat(evaluation(null).evaluation().outdated()).isTrue();
        town.compare("chybně sečteno u jedné služby");
        town.on("2029-05-03").revise(corrected, "opraven výkaz");

        EffectivenessView old = evaluation("2029-05-02");
        assertThat(old.score()).isEqualTo(before.score());
        assertThat(old.scores()).isEqualTo(before.scores());
        assertThat(history()).startsWith(events.toArray(EffectivenessEvent[]::new));
        assertThat(EffectivenessHistory.of(events)
                        .steps()
                        .getLast()
                        .after()
                        .outcome()
                        .band())
                .isEqualTo(Band.A);

        EffectivenessView now = evaluation(null);
        assertThat(now.score().score().reason()).isEqualTo("opraven výkaz");
        assertThat(now.score().score().score()).isEqualByComparingTo("0");
        assertThat(now.score().grounds().reports().getFirst().version()).isEqualTo(2);
        assertThat(now.score().grounds().methodVersion()).isEqualTo(1);
        assertThat(now.evaluation().outdated()).isFalse();
    }

    @Test
    void isFollowedByEverythingThatIsDerived() {
        town.on("2029-05-01").report(corrected, 2, "chybně sečteno", Map.of("clients", "15"));
        town.compare("chybně sečteno u jedné služby");
        service.await(EffectivenessProjection.GROUP);

        assertThat(comparison(1).indicators().getFirst().upperQuartile()).isEqualByComparingTo("40");
        assertThat(comparison(null).indicators().getFirst().upperQuartile()).isEqualByComparingTo("30");
        assertThat(new ServiceComparisons(service.database().jdbc())
                        .inTime(
                                "lhotka",
                                new TimeFilter(
                                        MonitoredTown.KIND.serviceKind(), null, "clients", null, null, corrected),
                                PageRequest.first(1))
                        .items()
                        .getFirst()
                        .value())
                .isEqualByComparingTo("15");
        town.drawUp(services.getFirst());
        service.await(EffectivenessProjection.GROUP);
        assertThat(new EffectivenessEvaluations(service.database().jdbc())
                        .find("lhotka", town.evaluation(services.getFirst()), null)
                        .orElseThrow()
                        .score()
                        .grounds()
                        .comparison()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void isNotEvaluatedBeforeItIsCompared() {
        town.on("2029-05-01").report(corrected, 2, "chybně sečteno", Map.of("clients", "15"));

        assertThatThrownBy(() -> town.revise(corrected, "opraven výkaz"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("COMPARISON_UP_TO_DATE");
    }

    /** A service that was entered and has no report is part of what the comparison was decided on. */
    @Test
    void isComparedWithAllThatWereEnteredAndHaveAValue() {
        town.on("2029-05-01").enter(UUID.randomUUID());
        town.compare("jen kontrola");

        assertThat(service.eventsOf(town.comparison().toString())
                        .map(Message::getPayload)
                        .map(ComparisonDrawnUp.class::cast)
                        .toList())
                .singleElement()
                .satisfies(drawnUp -> assertThat(drawnUp.services()).hasSize(5));
    }
}
