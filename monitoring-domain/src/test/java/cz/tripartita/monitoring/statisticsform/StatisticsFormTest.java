package cz.tripartita.monitoring.statisticsform;

import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.catalogue.IndicatorSamples.derived;
import static cz.tripartita.monitoring.catalogue.IndicatorSamples.reported;
import static cz.tripartita.monitoring.statisticsform.FormSamples.FORM;
import static cz.tripartita.monitoring.statisticsform.FormSamples.attribute;
import static cz.tripartita.monitoring.statisticsform.FormSamples.field;
import static cz.tripartita.monitoring.statisticsform.FormSamples.filled;
import static cz.tripartita.monitoring.statisticsform.FormSamples.form;
import static cz.tripartita.monitoring.statisticsform.FormSamples.handover;
import static cz.tripartita.monitoring.statisticsform.FormSamples.indicator;
import static cz.tripartita.monitoring.statisticsform.FormSamples.money;
import static cz.tripartita.monitoring.statisticsform.FormSamples.number;
import static cz.tripartita.monitoring.statisticsform.FormSamples.optional;
import static cz.tripartita.monitoring.statisticsform.FormSamples.provider;
import static cz.tripartita.monitoring.statisticsform.FormSamples.row;
import static cz.tripartita.monitoring.statisticsform.FormSamples.share;
import static cz.tripartita.monitoring.statisticsform.FormSamples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.catalogue.IndicatorSamples;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CatalogueEvent.YearClosed;
import cz.tripartita.monitoring.events.FieldOrigin;
import cz.tripartita.monitoring.events.FormCell;
import cz.tripartita.monitoring.events.FormRow;
import cz.tripartita.monitoring.events.MoneyOfYear;
import cz.tripartita.monitoring.events.NoFigure;
import cz.tripartita.monitoring.events.Recipient;
import cz.tripartita.monitoring.events.ServiceAttribute;
import cz.tripartita.monitoring.events.StatisticsFormEvent;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormDefined;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormGivenUp;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormHandedOver;
import cz.tripartita.monitoring.statisticsform.DefineForm.DefinedField;
import cz.tripartita.monitoring.statisticsform.HandOverForm.Filled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatisticsFormTest {

    private static final Occasion IN_2026 = at("2026-11-21", null);
    private static final Occasion IN_2028 = at("2028-06-20", null);
    private static final UUID CATALOGUE = id("catalogue");

    /** What the sample catalogue counts: beds only of registered services of residential kinds. */
    private static final Indicators CITY = IndicatorSamples.catalogue(
            IN_2026,
            reported("clients", "osoba", 0),
            reported("staff", "úvazek", 2),
            reported("costs", "Kč", 2),
            reported("beds", "lůžko", 0).kinds(List.of(ServiceKind.REGISTERED), List.of("49", "50")),
            derived("cost_per_client", "Kč/osoba", 2, "costs / clients"));

    private static final FormSamples SIMPLE = form(provider(), indicator("clients", "osoba", 0));
    private static final FormDefined DEFINED =
            new FormDefined(FORM, "plzen", "kraj", 1, 2027, SIMPLE.command().definition());
    private static final FormRow FULL = row(FormCell.of("provider_name", "Diakonie"), number("clients", "100"));

    private static List<StatisticsFormEvent> define(FormSamples form, StatisticsFormEvent... before) {
        return FormDecider.decide(form.command(), FormSamples.after(List.of(before)), IN_2026, CITY);
    }

    @Nested
    class DefinesForm {

        @Test
        void startsWithVersionOne() {
            assertThat(define(SIMPLE)).containsExactly(DEFINED);
        }

        @Test
        void takesEveryOriginInItsUnit() {
            assertThat(define(form(
                            attribute(ServiceAttribute.CAPACITY, "1"),
                            indicator("cost_per_client", "Kč/osoba", 1),
                            money(MoneyOfYear.PAID, "Kč"),
                            share("costs", "%"),
                            text("Plzeň"))))
                    .hasSize(1);
        }

        @Test
        void makesADefinitionAnewAFurtherVersionAndTheSameAgainNothing() {
            FormSamples shorter = SIMPLE.with(indicator("clients", "osoba", 0)).from(2028);

            assertThat(define(SIMPLE, DEFINED)).isEmpty();
            assertThat(define(SIMPLE.from(2028), DEFINED))
                    .as("in force already, as of an earlier year")
                    .isEmpty();
            assertThat(define(shorter, DEFINED))
                    .containsExactly(new FormDefined(
                            FORM, "plzen", "kraj", 2, 2028, shorter.command().definition()));
        }

        @Test
        void definesAFormAnewThatWasGivenUp() {
            assertThat(define(SIMPLE.from(2029), DEFINED, new FormGivenUp(FORM, 2028, "končí")))
                    .containsExactly(new FormDefined(
                            FORM, "plzen", "kraj", 2, 2029, SIMPLE.command().definition()));
        }

        static Stream<Arguments> refusals() {
            DefinedField clients = indicator("clients", "osoba", 0);
            return Stream.of(
                    Arguments.of("a code twice", MonitoringRule.FORM_FIELDS_ONCE, List.of(clients, clients)),
                    Arguments.of(
                            "an indicator that is not there",
                            MonitoringRule.FORM_INDICATOR_COUNTED,
                            List.of(indicator("gifts", "Kč", 0))),
                    Arguments.of(
                            "a required one that some of the services do not report",
                            MonitoringRule.FORM_INDICATOR_COUNTED,
                            List.of(indicator("beds", "lůžko", 0))),
                    Arguments.of(
                            "a share of what is not there",
                            MonitoringRule.FORM_INDICATOR_COUNTED,
                            List.of(share("gifts", "%"))),
                    Arguments.of(
                            "another unit", MonitoringRule.FORM_FIELD_UNIT, List.of(indicator("clients", "výkon", 0))),
                    Arguments.of(
                            "thousands for crowns",
                            MonitoringRule.FORM_FIELD_UNIT,
                            List.of(indicator("costs", "tis.Kč", 0))),
                    Arguments.of(
                            "money in another unit",
                            MonitoringRule.FORM_FIELD_UNIT,
                            List.of(money(MoneyOfYear.AWARDED, "osoba"))),
                    Arguments.of(
                            "a share that is no per cent",
                            MonitoringRule.FORM_FIELD_UNIT,
                            List.of(share("costs", "1"))),
                    Arguments.of(
                            "a share of what is not money",
                            MonitoringRule.FORM_FIELD_UNIT,
                            List.of(share("clients", "%"))),
                    Arguments.of(
                            "a text with a unit",
                            MonitoringRule.FORM_FIELD_UNIT,
                            List.of(attribute(ServiceAttribute.PROVIDER_NAME, "osoba"))),
                    Arguments.of(
                            "a capacity without one",
                            MonitoringRule.FORM_FIELD_UNIT,
                            List.of(attribute(ServiceAttribute.CAPACITY, null))),
                    Arguments.of(
                            "more places than the indicator has",
                            MonitoringRule.FORM_FIELD_NOT_FINER,
                            List.of(indicator("clients", "osoba", 1))),
                    Arguments.of(
                            "no source",
                            MonitoringRule.FORM_FIELD_HAS_ONE_SOURCE,
                            List.of(field("f", null, 0, false, FieldOrigin.TEXT, null, null, null, " "))),
                    Arguments.of(
                            "two sources",
                            MonitoringRule.FORM_FIELD_HAS_ONE_SOURCE,
                            List.of(field("f", "osoba", 0, false, FieldOrigin.INDICATOR, "clients", null, null, "x"))),
                    Arguments.of(
                            "an origin whose part is not there",
                            MonitoringRule.FORM_FIELD_HAS_ONE_SOURCE,
                            List.of(field("f", null, 0, false, FieldOrigin.ATTRIBUTE, "clients", null, null, null))),
                    Arguments.of(
                            "a share of nothing",
                            MonitoringRule.FORM_FIELD_HAS_ONE_SOURCE,
                            List.of(money(MoneyOfYear.SHARE, "%"))),
                    Arguments.of(
                            "an amount of an indicator",
                            MonitoringRule.FORM_FIELD_HAS_ONE_SOURCE,
                            List.of(field(
                                    "f", "Kč", 0, false, FieldOrigin.MONEY, "costs", null, MoneyOfYear.PAID, null))));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("refusals")
        void refuses(String what, MonitoringRule rule, List<DefinedField> fields) {
            Refused.by(rule, () -> define(form(fields.toArray(DefinedField[]::new))));
        }

        @Test
        void takesWhatSomeOfItsServicesReportWhereTheFieldIsNotRequired() {
            DefinedField beds = optional(indicator("beds", "lůžko", 0));

            assertThat(define(form(beds))).hasSize(1);
            assertThat(define(
                            form(indicator("beds", "lůžko", 0)).kinds(List.of(ServiceKind.REGISTERED), List.of("49"))))
                    .hasSize(1);
            Refused.by(
                    MonitoringRule.FORM_INDICATOR_COUNTED,
                    () -> define(form(beds).kinds(List.of(ServiceKind.RELATED), List.of())));
            Refused.by(
                    MonitoringRule.FORM_INDICATOR_COUNTED,
                    () -> define(form(beds).kinds(List.of(ServiceKind.REGISTERED), List.of("39"))));
        }

        @Test
        void refusesKindsThatTheActDoesNotHaveInTheYear() {
            Refused.by(
                    MonitoringRule.KINDS_OF_SERVICE_KNOWN,
                    () -> define(SIMPLE.kinds(List.of(ServiceKind.REGISTERED), List.of("99"))));
        }

        @Test
        void keepsItsRecipient() {
            Refused.by(
                    MonitoringRule.FORM_KEEPS_ITS_RECIPIENT,
                    () -> define(SIMPLE.recipient(Recipient.MINISTRY), DEFINED));
        }

        @ParameterizedTest
        @CsvSource({"2026, true", "2027, false", "2028, false"})
        void staysInAClosedYear(int year, boolean refused) {
            List<CatalogueEvent> closed = new ArrayList<>(CITY.changes());
            closed.add(new YearClosed(CATALOGUE, 2026));
            Indicators catalogue = Indicators.of(closed);
            DefineForm command = SIMPLE.from(year).command();

            if (refused) {
                assertThat(Refused.by(
                                MonitoringRule.FORM_VERSION_IN_OPEN_YEAR,
                                () -> FormDecider.decide(command, FormState.NONE, at("2027-02-01", null), catalogue)))
                        .containsEntry("firstOpenYear", 2027);
            } else {
                assertThat(FormDecider.decide(command, FormState.NONE, at("2027-02-01", null), catalogue))
                        .hasSize(1);
            }
        }

        @Test
        void staysForAYearWhoseFiguresWereHandedOver() {
            FormState handedOver = FormSamples.after(List.of(DEFINED, handedOver(FULL)));
            FormSamples shorter = SIMPLE.with(indicator("clients", "osoba", 0));

            Refused.by(
                    MonitoringRule.FORM_KEEPS_WHAT_WAS_HANDED_OVER,
                    () -> FormDecider.decide(shorter.command(), handedOver, IN_2028, CITY));
            assertThat(FormDecider.decide(shorter.from(2028).command(), handedOver, IN_2028, CITY))
                    .hasSize(1);
        }
    }

    @Nested
    class GivesUpForm {

        @Test
        void endsItAfterAYearOnce() {
            GiveUpForm command = new GiveUpForm(FORM, "kraj", 2027, "kraj ji nechce");
            FormGivenUp givenUp = new FormGivenUp(FORM, 2027, "kraj ji nechce");

            assertThat(FormDecider.decide(command, FormSamples.after(List.of(DEFINED)), IN_2026, CITY))
                    .containsExactly(givenUp);
            assertThat(FormDecider.decide(command, FormSamples.after(List.of(DEFINED, givenUp)), IN_2026, CITY))
                    .isEmpty();
            assertThat(FormSamples.after(List.of(DEFINED, givenUp)).in(2027)).isEqualTo(DEFINED);
            assertThat(FormSamples.after(List.of(DEFINED, givenUp)).in(2028)).isNull();
        }

        @Test
        void staysInAClosedYear() {
            assertThat(Refused.by(
                            MonitoringRule.FORM_VERSION_IN_OPEN_YEAR,
                            () -> FormDecider.decide(
                                    new GiveUpForm(FORM, "kraj", 2025, "omyl"),
                                    FormSamples.after(List.of(DEFINED)),
                                    IN_2028,
                                    CITY)))
                    .containsEntry("firstOpenYear", 2027);
        }

        @Test
        void endsAVersionThatIsYetToBegin() {
            assertThat(FormDecider.decide(
                            new GiveUpForm(FORM, "kraj", 2025, "omyl"),
                            FormSamples.after(List.of(DEFINED)),
                            IN_2026,
                            CITY))
                    .hasSize(1);
        }

        @Test
        void staysForAYearWhoseFiguresWereHandedOver() {
            Refused.by(
                    MonitoringRule.FORM_KEEPS_WHAT_WAS_HANDED_OVER,
                    () -> FormDecider.decide(
                            new GiveUpForm(FORM, "kraj", 2026, "omyl"),
                            FormSamples.after(List.of(DEFINED, handedOver(FULL))),
                            IN_2028,
                            CITY));
        }
    }

    private static FormHandedOver handedOver(FormRow... rows) {
        return (FormHandedOver) handOver(handover("handover", rows)).getFirst();
    }

    private static List<StatisticsFormEvent> handOver(HandOverForm command, StatisticsFormEvent... more) {
        List<StatisticsFormEvent> events = new ArrayList<>(List.of(DEFINED));
        events.addAll(List.of(more));
        return HandoverDecider.decide(command, FormSamples.after(events), IN_2028, CITY);
    }

    @Nested
    class HandsOverForm {

        @Test
        void keepsWhatTheRecipientGotWithItsDigest() {
            FormHandedOver event = handedOver(FULL);

            assertThat(event.recipient()).isEqualTo(Recipient.REGION);
            assertThat(event.version()).isEqualTo(1);
            assertThat(event.rows()).containsExactly(FULL);
            assertThat(event.complete()).isTrue();
            assertThat(event.sha256())
                    .isEqualTo(HandedOverText.of("kraj", 2027, filled(FULL)).sha256());
        }

        @Test
        void changesNothingWhenItIsRepeated() {
            assertThat(handOver(handover("handover", FULL), handedOver(FULL))).isEmpty();
            assertThat(handOver(handover("another", FULL), handedOver(FULL))).hasSize(1);
        }

        @Test
        void isIncompleteWhereARequiredFieldIsEmptyAndThenSaysWhy() {
            FormRow empty = row(
                    FormCell.of("provider_name", "Diakonie"),
                    FormCell.empty("clients", NoFigure.NO_ACCEPTED_REPORT, List.of("2027")));
            HandOverForm silent = handover("handover", FULL, empty);

            assertThat(Refused.by(MonitoringRule.INCOMPLETE_FORM_EXPLAINED, () -> handOver(silent)))
                    .containsEntry("empty", List.of("clients"));
            Refused.by(MonitoringRule.INCOMPLETE_FORM_EXPLAINED, () -> handOver(noted(silent, " ")));
            assertThat(handOver(noted(silent, "výkaz bude doplněn")))
                    .extracting(event -> ((FormHandedOver) event).complete())
                    .containsExactly(false);
        }

        @Test
        void isCompleteWithAnEmptyFieldThatIsNotRequired() {
            assertThat(handedOver(row(
                                    FormCell.empty("provider_name", NoFigure.NOT_KNOWN, List.of()),
                                    number("clients", "100")))
                            .complete())
                    .isTrue();
        }

        @Test
        void waitsForTheEndOfTheYearForTheRegionAndTheMinistryAlone() {
            FormDefined ofTheCity = new FormDefined(
                    FORM,
                    "plzen",
                    "kraj",
                    1,
                    2027,
                    SIMPLE.recipient(Recipient.CITY).command().definition());

            assertThat(HandoverDecider.decide(
                            running(), FormSamples.after(List.of(ofTheCity)), at("2027-12-31", null), CITY))
                    .hasSize(1);
            Refused.by(
                    MonitoringRule.FORM_YEAR_IS_OVER,
                    () -> HandoverDecider.decide(
                            running(), FormSamples.after(List.of(DEFINED)), at("2027-12-31", null), CITY));
        }

        private static HandOverForm running() {
            return handover("handover").with(new Filled(1, LocalDate.of(2027, 12, 31), List.of(FULL)));
        }

        @Test
        void refusesFiguresOfALaterDay() {
            Refused.by(
                    MonitoringRule.FORM_FIGURES_KNOWN_BY_THEN,
                    () -> HandoverDecider.decide(
                            handover("handover", FULL),
                            FormSamples.after(List.of(DEFINED)),
                            at("2028-05-30", null),
                            CITY));
        }

        @Test
        void refusesAnotherVersionThanTheOneInForce() {
            FormDefined second = new FormDefined(FORM, "plzen", "kraj", 2, 2027, DEFINED.definition());

            assertThat(Refused.by(MonitoringRule.FORM_IN_FORCE, () -> handOver(handover("handover", FULL), second)))
                    .containsEntry("inForce", 2);
            assertThat(Refused.by(
                            MonitoringRule.FORM_IN_FORCE,
                            () -> handOver(handover("handover", FULL), new FormGivenUp(FORM, 2026, "omyl"))))
                    .containsEntry("inForce", 0);
        }

        @Test
        void refusesAFormThatIsNotFilledAsNoneIsInForce() {
            HandOverForm command = new HandOverForm(FORM, id("handover"), "kraj", 2026, null, null, null);

            assertThat(Refused.by(MonitoringRule.FORM_IN_FORCE, () -> handOver(command)))
                    .containsEntry("inForce", 0);
        }

        @Test
        void refusesAUnitThatTheIndicatorNoLongerHas() {
            List<CatalogueEvent> changes = new ArrayList<>(CITY.changes());
            changes.addAll(IndicatorSamples.catalogue(IN_2026, reported("clients", "výkon", 0))
                    .changes());

            Refused.by(
                    MonitoringRule.FORM_FIELD_UNIT,
                    () -> HandoverDecider.decide(
                            handover("handover", FULL),
                            FormSamples.after(List.of(DEFINED)),
                            IN_2028,
                            Indicators.of(changes)));
        }

        @Test
        void refusesAFormWithoutServices() {
            Refused.by(MonitoringRule.FORM_HAS_A_SERVICE, () -> handOver(handover("handover")));
        }

        @Test
        void doesNotTakeRowsOfOtherFields() {
            assertThatThrownBy(() -> handOver(handover("handover", row(number("clients", "100")))))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void writesWhatIsDigestedLineByLine() {
            Filled filled = filled(row(
                    FormCell.of("provider_name", "Tab\there\\ and\nthere\r"),
                    number("clients", "1E+2"),
                    FormCell.empty("beds", NoFigure.NOT_COUNTED, List.of())));
            UUID monitoring = id("monitoring");

            assertThat(HandedOverText.of("kraj", 2027, filled).text())
                    .isEqualTo("kraj\t1\t2027\t2028-05-31\n"
                            + monitoring + "\tprovider_name\ttext\tTab\\there\\\\ and\\nthere\\r\n"
                            + monitoring + "\tclients\tnumber\t100\n"
                            + monitoring + "\tbeds\tmissing\tNOT_COUNTED\n");
            assertThat(new HandedOverText("abc").sha256())
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }

        private static HandOverForm noted(HandOverForm command, String note) {
            return new HandOverForm(
                    command.formId(),
                    command.handoverId(),
                    command.code(),
                    command.year(),
                    command.asOf(),
                    note,
                    command.filled());
        }
    }

    @Test
    void isOneOfItsCodeInAMunicipality() {
        assertThat(StatisticsForm.idOf("plzen", "kraj"))
                .isEqualTo(FORM)
                .isNotEqualTo(StatisticsForm.idOf("zatec", "kraj"));
    }
}
