package cz.tripartita.monitoring.catalogue;

import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.RuleBroken;
import cz.tripartita.monitoring.events.CatalogueEvent;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Catalogues that change at random over years: whatever is defined, closed years stay and open ones keep their values. */
class RandomCataloguesTest {

    private static final int RUNS = Boolean.getBoolean("tripartita.thorough") ? 3_000 : 150;
    private static final int STEPS = 40;
    private static final List<String> REPORTED = List.of("clients", "contacts", "costs", "beds");
    private static final List<String> DERIVED = List.of("a", "b", "c", "d");
    private static final List<String> UNITS = List.of("Kč", "osoba", "Kč/osoba", "1", "%");
    private static final List<String> SIGNS = List.of(" + ", " - ", " * ", " / ");

    @Test
    void neverChangeWhatAClosedYearCountsNorAValueOfAYearThatHasBegun() {
        int accepted = 0;
        int refused = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Indicators state = Indicators.NONE;
            for (int step = 0; step < STEPS; step++) {
                Occasion now = at((2026 + step / 8) + "-06-30", null);
                Indicators before = state;
                try {
                    for (CatalogueEvent event : decided(random, state, now)) {
                        state = state.evolve(event);
                        accepted++;
                    }
                } catch (RuleBroken expected) {
                    refused++;
                }
                assertKept("seed " + seed + " step " + step, before, state, now);
            }
        }
        assertThat(accepted).as("accepted").isGreaterThan(RUNS * 5);
        assertThat(refused).as("refused").isGreaterThan(RUNS * 5);
    }

    private static List<CatalogueEvent> decided(Random random, Indicators state, Occasion now) {
        int year = now.today().getYear();
        return switch (random.nextInt(10)) {
            case 0 ->
                CatalogueDecider.decide(
                        new CloseYear(IndicatorCatalogue.idOf(PLZEN), year - random.nextInt(3)), state, now);
            case 1 ->
                CatalogueDecider.decide(
                        new RetireIndicator(
                                IndicatorCatalogue.idOf(PLZEN),
                                pick(random, random.nextBoolean() ? REPORTED : DERIVED),
                                year - 1 + random.nextInt(3),
                                "nesleduje se"),
                        state,
                        now);
            default ->
                CatalogueDecider.decide(
                        IndicatorSamples.validFrom(
                                year - 2 + random.nextInt(5), definition(random).command()),
                        state,
                        now);
        };
    }

    private static IndicatorSamples definition(Random random) {
        int decimals = random.nextInt(3);
        if (random.nextInt(3) > 0) {
            String code = pick(random, REPORTED);
            String unit = code.equals("costs") ? "Kč" : "osoba";
            return IndicatorSamples.reported(code, unit, decimals).greatest(Integer.toString(100 + random.nextInt(3)));
        }
        return IndicatorSamples.derived(pick(random, DERIVED), pick(random, UNITS), decimals, formula(random));
    }

    private static String formula(Random random) {
        Supplier<String> code = () -> pick(random, random.nextBoolean() ? REPORTED : DERIVED);
        return code.get() + pick(random, SIGNS) + code.get() + (random.nextBoolean() ? " * 2" : "");
    }

    private static void assertKept(String where, Indicators before, Indicators after, Occasion now) {
        int running = now.today().getYear();
        int firstOpen = Math.max(before.closedThrough() + 1, running - 1);
        for (int year = 2022; year < firstOpen; year++) {
            assertThat(after.in(year)).as(where + " closed " + year).isEqualTo(before.in(year));
        }
        for (int counted = firstOpen; counted <= running; counted++) {
            int year = counted;
            Map<String, Optional<BigDecimal>> then = values(before.in(year));
            Map<String, Optional<BigDecimal>> since = values(after.in(year));
            then.forEach(
                    (code, value) -> assertThat(since).as(where + " in " + year).containsEntry(code, value));
        }
    }

    private static Map<String, Optional<BigDecimal>> values(IndicatorsOfYear indicators) {
        Map<String, BigDecimal> reported = new HashMap<>();
        REPORTED.forEach(code -> reported.put(code, new BigDecimal(code.length() * 7)));
        Map<String, Optional<BigDecimal>> values = new HashMap<>();
        indicators
                .computed(reported)
                .forEach(value -> values.put(value.indicator(), Optional.ofNullable(value.value())));
        return values;
    }

    private static <T> T pick(Random random, List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
