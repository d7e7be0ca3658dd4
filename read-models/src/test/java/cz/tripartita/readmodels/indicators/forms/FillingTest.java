package cz.tripartita.readmodels.indicators.forms;

import static cz.tripartita.readmodels.FormsStory.field;
import static cz.tripartita.readmodels.FormsStory.money;
import static cz.tripartita.readmodels.FormsStory.number;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.FormCell;
import cz.tripartita.monitoring.events.FormField;
import cz.tripartita.monitoring.events.MoneyOfYear;
import cz.tripartita.monitoring.events.NoFigure;
import cz.tripartita.monitoring.events.NoValue;
import cz.tripartita.monitoring.events.ServiceAttribute;
import cz.tripartita.planning.events.Capacity;
import cz.tripartita.planning.events.CapacityUnit;
import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.planning.events.TargetGroup;
import cz.tripartita.readmodels.FieldSources;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FillingTest {

    private static final int RUNS = Boolean.getBoolean("tripartita.thorough") ? 20_000 : 1_000;

    private static final DescribedService DESCRIBED = new DescribedService(
            "Senior Expres",
            List.of(ServiceForm.FIELD, ServiceForm.AMBULATORY),
            List.of(TargetGroup.SENIORS),
            new Capacity(25, CapacityUnit.CLIENTS),
            "Plzeň");

    private static final Counted CLIENTS_OF_REGISTERED =
            new Counted(Map.of("clients", new Counted.Kinds(List.of(ServiceKind.REGISTERED), List.of("40"))));

    private static Facts facts(@Nullable DescribedService described, Map<String, YearFigure> figures) {
        return new Facts(
                id("monitoring"),
                id("service"),
                "Expres",
                ServiceKind.REGISTERED,
                id("organisation"),
                "Diakonie",
                "45331154",
                described == null ? null : "40",
                described == null ? null : "1234567",
                described,
                new BigDecimal("45000.00"),
                new BigDecimal("40000.00"),
                new BigDecimal("1000.50"),
                figures);
    }

    private static YearFigure figure(String unit, String value) {
        return new YearFigure(unit, new BigDecimal(value), null, List.of());
    }

    private static FormCell filled(FormField field, Facts facts) {
        return new Filling(List.of(field), CLIENTS_OF_REGISTERED)
                .row(facts)
                .cells()
                .getFirst();
    }

    private static FormField clients() {
        return field("f", "osoba", 0, FieldSources.indicator("clients"));
    }

    /** Whatever forms ask for it: the figure is the accepted one at the places of the field, and no other. */
    @Test
    void givesTheSameAcceptedFigureInWhicheverForm() {
        int numbers = 0;
        int reasons = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Map<String, YearFigure> accepted = accepted(random);
            for (int form = 0; form < 3; form++) {
                List<FormField> fields = fields(random);
                List<FormCell> cells = new Filling(fields, new Counted(Map.of()))
                        .row(facts(DESCRIBED, accepted))
                        .cells();
                assertThat(cells)
                        .extracting(FormCell::field)
                        .isEqualTo(fields.stream().map(FormField::code).toList());
                for (int i = 0; i < cells.size(); i++) {
                    assertIsTheAcceptedFigure("seed " + seed, fields.get(i), cells.get(i), accepted);
                    numbers += cells.get(i).isEmpty() ? 0 : 1;
                    reasons += cells.get(i).isEmpty() ? 1 : 0;
                }
            }
        }
        assertThat(numbers).as("numbers").isGreaterThan(RUNS);
        assertThat(reasons).as("reasons").isGreaterThan(RUNS);
    }

    private static void assertIsTheAcceptedFigure(
            String where, FormField field, FormCell cell, Map<String, YearFigure> accepted) {
        YearFigure figure = accepted.get(field.source().indicator());
        BigDecimal value = figure == null ? null : figure.value();
        if (figure == null || value == null || !figure.unit().equals(field.unit())) {
            assertThat(cell.isEmpty()).as(where).isTrue();
            assertThat(cell.number()).as(where).isNull();
            return;
        }
        BigDecimal written = Objects.requireNonNull(cell.number(), where);
        assertThat(written.scale()).as(where).isEqualTo(field.decimals());
        BigDecimal halfOfTheLastPlace =
                BigDecimal.ONE.movePointLeft(field.decimals()).divide(BigDecimal.TWO);
        BigDecimal off = written.abs().subtract(value.abs());
        assertThat(off).as(where).isLessThanOrEqualTo(halfOfTheLastPlace);
        assertThat(off).as(where + ": half goes up").isGreaterThan(halfOfTheLastPlace.negate());
        assertThat(written.signum() * value.signum()).as(where).isNotNegative();
    }

    private static NoValue anyReason(Random random) {
        List<NoValue> reasons = List.of(NoValue.values());
        return reasons.get(random.nextInt(reasons.size()));
    }

    private static Map<String, YearFigure> accepted(Random random) {
        Map<String, YearFigure> accepted = new HashMap<>();
        for (String code : List.of("a", "b", "c", "d")) {
            switch (random.nextInt(4)) {
                case 0 -> {}
                case 1 -> accepted.put(code, new YearFigure("Kč", null, anyReason(random), List.of("2027-Q1")));
                default ->
                    accepted.put(
                            code,
                            figure(
                                    "Kč",
                                    BigDecimal.valueOf(random.nextLong(-100_000, 1_000_000), random.nextInt(7))
                                            .toPlainString()));
            }
        }
        return accepted;
    }

    private static List<FormField> fields(Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> field(
                        "f" + i,
                        random.nextInt(10) == 0 ? "osoba" : "Kč",
                        random.nextInt(7),
                        FieldSources.indicator(List.of("a", "b", "c", "d").get(random.nextInt(4)))))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"12.5, 0, 13", "12.4999, 0, 12", "-0.5, 0, -1", "1234.565, 2, 1234.57", "7, 2, 7.00"})
    void roundsHalfUpToThePlacesOfTheField(String value, int decimals, String written) {
        FormField field = field("f", "Kč", decimals, FieldSources.indicator("costs"));

        assertThat(filled(field, facts(DESCRIBED, Map.of("costs", figure("Kč", value))))
                        .number())
                .isEqualTo(new BigDecimal(written));
    }

    @Test
    void saysThatNoReportIsAcceptedYet() {
        assertThat(filled(clients(), facts(DESCRIBED, Map.of())))
                .isEqualTo(FormCell.empty("f", NoFigure.NO_ACCEPTED_REPORT, List.of()));
    }

    @Test
    void saysThatTheIndicatorIsNotCountedForTheService() {
        FormCell notCounted = FormCell.empty("f", NoFigure.NOT_COUNTED, List.of());

        assertThat(filled(clients(), facts(DESCRIBED, Map.of("costs", figure("Kč", "1")))))
                .isEqualTo(notCounted);
        assertThat(filled(clients(), facts(null, Map.of())))
                .as("of a kind of the Act that is not known")
                .isEqualTo(notCounted);
        assertThat(filled(field("f", "Kč", 0, FieldSources.indicator("costs")), facts(DESCRIBED, Map.of())))
                .as("given up for the year")
                .isEqualTo(notCounted);
    }

    @Test
    void refusesAnotherUnit() {
        assertThat(filled(clients(), facts(DESCRIBED, Map.of("clients", figure("výkon", "7")))))
                .isEqualTo(FormCell.empty("f", NoFigure.OTHER_UNIT, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "PART_MISSING, PERIOD_MISSING",
        "NOT_ADDED_UP, NOT_ADDED_UP",
        "INPUT_MISSING, INPUT_MISSING",
        "DIVISION_BY_ZERO, DIVISION_BY_ZERO"
    })
    void givesTheReasonOfAValueThatIsNotThere(NoValue noValue, NoFigure reason) {
        YearFigure none = new YearFigure("osoba", null, noValue, List.of("2027-Q4"));

        assertThat(filled(clients(), facts(DESCRIBED, Map.of("clients", none))))
                .isEqualTo(FormCell.empty("f", reason, List.of("2027-Q4")));
    }

    @Test
    void takesMoneyFromTheLedgerAndItsShareOfAnIndicator() {
        Facts facts = facts(DESCRIBED, Map.of("costs", figure("Kč", "130000"), "gifts", figure("Kč", "0")));
        FormField share = field("f", "%", 1, FieldSources.shareOf("costs"));

        assertThat(filled(money("f", MoneyOfYear.AWARDED), facts)).isEqualTo(number("f", "45000.00"));
        assertThat(filled(money("f", MoneyOfYear.PAID), facts)).isEqualTo(number("f", "40000.00"));
        assertThat(filled(money("f", MoneyOfYear.RETURNED), facts)).isEqualTo(number("f", "1000.50"));
        assertThat(filled(share, facts)).as("38 999.50 of 130 000").isEqualTo(number("f", "30.0"));
        assertThat(filled(field("f", "%", 1, FieldSources.shareOf("gifts")), facts))
                .isEqualTo(FormCell.empty("f", NoFigure.DIVISION_BY_ZERO, List.of("gifts")));
        assertThat(filled(share, facts(DESCRIBED, Map.of("clients", figure("osoba", "1")))))
                .isEqualTo(FormCell.empty("f", NoFigure.NOT_COUNTED, List.of()));
    }

    @Test
    void takesWhatTheCatalogueSaysInCzechWhoeverAsks() {
        Map<ServiceAttribute, String> said = new HashMap<>();
        List<ServiceAttribute> texts = new ArrayList<>(Arrays.asList(ServiceAttribute.values()));
        texts.remove(ServiceAttribute.CAPACITY);
        texts.forEach(attribute -> said.put(
                attribute,
                filled(field("f", null, 0, FieldSources.attribute(attribute)), facts(DESCRIBED, Map.of()))
                        .text()));

        assertThat(said)
                .containsEntry(ServiceAttribute.SERVICE_NAME, "Senior Expres")
                .containsEntry(ServiceAttribute.PROVIDER_NAME, "Diakonie")
                .containsEntry(ServiceAttribute.PROVIDER_ICO, "45331154")
                .containsEntry(ServiceAttribute.REGISTRATION_NUMBER, "1234567")
                .containsEntry(ServiceAttribute.SERVICE_KIND, "registrovaná služba")
                .containsEntry(ServiceAttribute.ACT_KIND, "40")
                .containsEntry(ServiceAttribute.ACT_KIND_NAME, "pečovatelská služba")
                .containsEntry(ServiceAttribute.FORMS, "terénní, ambulantní")
                .containsEntry(ServiceAttribute.TARGET_GROUPS, "senioři")
                .containsEntry(ServiceAttribute.TERRITORY, "Plzeň")
                .containsEntry(ServiceAttribute.CAPACITY_UNIT, "klienti")
                .hasSize(11);
        assertThat(filled(
                        field("f", "1", 0, FieldSources.attribute(ServiceAttribute.CAPACITY)),
                        facts(DESCRIBED, Map.of())))
                .isEqualTo(number("f", "25"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "REGISTRATION_NUMBER",
                "ACT_KIND",
                "ACT_KIND_NAME",
                "FORMS",
                "TARGET_GROUPS",
                "TERRITORY",
                "CAPACITY",
                "CAPACITY_UNIT"
            })
    void saysWhatTheCatalogueDoesNot(ServiceAttribute attribute) {
        assertThat(filled(field("f", null, 0, FieldSources.attribute(attribute)), facts(null, Map.of())))
                .isEqualTo(FormCell.empty("f", NoFigure.NOT_KNOWN, List.of()));
    }

    @Test
    void hasANameWithoutTheCatalogueAndAFixedText() {
        assertThat(filled(
                                field("f", null, 0, FieldSources.attribute(ServiceAttribute.SERVICE_NAME)),
                                facts(null, Map.of()))
                        .text())
                .isEqualTo("Expres");
        assertThat(filled(field("f", null, 0, FieldSources.text("Plzeňský kraj")), facts(null, Map.of()))
                        .text())
                .isEqualTo("Plzeňský kraj");
    }
}
