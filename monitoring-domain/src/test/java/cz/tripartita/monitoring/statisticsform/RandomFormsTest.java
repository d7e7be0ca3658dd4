package cz.tripartita.monitoring.statisticsform;

import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.catalogue.IndicatorSamples.reported;
import static cz.tripartita.monitoring.statisticsform.FormSamples.FORM;
import static cz.tripartita.monitoring.statisticsform.FormSamples.form;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.RuleBroken;
import cz.tripartita.monitoring.catalogue.IndicatorSamples;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CatalogueEvent.YearClosed;
import cz.tripartita.monitoring.events.FormCell;
import cz.tripartita.monitoring.events.FormField;
import cz.tripartita.monitoring.events.StatisticsFormEvent;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormDefined;
import cz.tripartita.monitoring.statisticsform.DefineForm.DefinedField;
import cz.tripartita.monitoring.statisticsform.HandOverForm.Filled;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Forms that change at random over years: closed years and years that were handed over keep their form, whatever comes. */
class RandomFormsTest {

    private static final int RUNS = Boolean.getBoolean("tripartita.thorough") ? 3_000 : 150;
    private static final int STEPS = 40;
    private static final List<String> CODES = List.of("clients", "contacts", "costs");
    private static final Map<String, String> UNITS = Map.of("clients", "osoba", "contacts", "výkon", "costs", "Kč");

    private static final Indicators CATALOGUE = IndicatorSamples.catalogue(
            at("2026-06-30", null),
            CODES.stream().map(code -> reported(code, unit(code), 2)).toArray(IndicatorSamples[]::new));

    @Test
    void neverChangeInAClosedYearNorInOneThatWasHandedOver() {
        int accepted = 0;
        int refused = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            FormState state = FormState.NONE;
            int closedThrough = 0;
            for (int step = 0; step < STEPS; step++) {
                Occasion now = at((2026 + step / 8) + "-06-30", null);
                int running = now.today().getYear();
                if (random.nextInt(12) == 0) {
                    closedThrough = Math.max(closedThrough, running - 1);
                }
                Indicators catalogue = catalogue(closedThrough);
                FormState before = state;
                try {
                    for (StatisticsFormEvent event : decided(random, state, now, catalogue)) {
                        state = state.evolve(event);
                        accepted++;
                    }
                } catch (RuleBroken expected) {
                    refused++;
                }
                int kept = Math.max(Math.max(closedThrough, running - 2), before.lastHandedOver());
                for (int year = 2024; year <= kept; year++) {
                    assertThat(state.in(year))
                            .as("seed %d step %d year %d", seed, step, year)
                            .isEqualTo(before.in(year));
                }
                assertUnitsAgree(state);
            }
        }
        assertThat(accepted).as("accepted").isGreaterThan(RUNS * 5);
        assertThat(refused).as("refused").isGreaterThan(RUNS * 5);
    }

    private static Indicators catalogue(int closedThrough) {
        if (closedThrough == 0) {
            return CATALOGUE;
        }
        List<CatalogueEvent> events = new ArrayList<>(CATALOGUE.changes());
        events.add(new YearClosed(id("catalogue"), closedThrough));
        return Indicators.of(events);
    }

    private static String unit(String code) {
        return UNITS.getOrDefault(code, "1");
    }

    private static List<StatisticsFormEvent> decided(
            Random random, FormState state, Occasion now, Indicators catalogue) {
        int year = now.today().getYear() - 2 + random.nextInt(4);
        return switch (random.nextInt(6)) {
            case 0 -> FormDecider.decide(new GiveUpForm(FORM, "kraj", year, "končí"), state, now, catalogue);
            case 1 -> {
                FormDefined inForce = state.in(year);
                yield inForce == null
                        ? List.of()
                        : HandoverDecider.decide(handover(random, inForce, year), state, now, catalogue);
            }
            default -> FormDecider.decide(form(fields(random)).from(year).command(), state, now, catalogue);
        };
    }

    private static DefinedField[] fields(Random random) {
        return random.ints(1 + random.nextInt(3), 0, CODES.size())
                .mapToObj(CODES::get)
                .map(code ->
                        FormSamples.indicator(code, random.nextInt(8) == 0 ? "hodina" : unit(code), random.nextInt(3)))
                .toArray(DefinedField[]::new);
    }

    private static HandOverForm handover(Random random, FormDefined form, int year) {
        FormCell[] cells = form.definition().fields().stream()
                .map(FormField::code)
                .map(code -> FormCell.of(code, BigDecimal.valueOf(random.nextInt(100))))
                .toArray(FormCell[]::new);
        return new HandOverForm(
                FORM,
                new UUID(random.nextLong(), random.nextLong()),
                "kraj",
                year,
                null,
                null,
                new Filled(form.version(), LocalDate.of(2026, 1, 1), List.of(FormSamples.row(cells))));
    }

    private static void assertUnitsAgree(FormState state) {
        FormDefined latest = state.latest();
        if (latest != null) {
            latest.definition()
                    .fields()
                    .forEach(field -> assertThat(field.unit()).isEqualTo(unit(field.code())));
        }
    }
}
