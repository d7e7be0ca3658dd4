package cz.tripartita.monitoring.statisticsform;

import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.statisticsform.FormSamples.FORM;
import static cz.tripartita.monitoring.statisticsform.FormSamples.form;
import static cz.tripartita.monitoring.statisticsform.FormSamples.number;
import static cz.tripartita.monitoring.statisticsform.FormSamples.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.monitoring.events.FormDefinition;
import cz.tripartita.monitoring.events.Recipient;
import cz.tripartita.monitoring.events.StatisticsFormEvent;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormDefined;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormGivenUp;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormHandedOver;
import cz.tripartita.monitoring.statisticsform.StatisticsFormHistory.Described;
import cz.tripartita.monitoring.statisticsform.StatisticsFormHistory.Handover;
import cz.tripartita.monitoring.statisticsform.StatisticsFormHistory.Step;
import cz.tripartita.monitoring.statisticsform.StatisticsFormHistory.Version;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsFormHistoryTest {

    private static final FormDefinition DEFINITION =
            form(FormSamples.indicator("clients", "osoba", 0)).command().definition();
    private static final LocalDate MAY = LocalDate.of(2028, 5, 31);
    private static final List<StatisticsFormEvent> EVENTS = List.of(
            new FormDefined(FORM, "plzen", "kraj", 1, 2027, DEFINITION),
            new FormHandedOver(
                    FORM,
                    id("handover"),
                    Recipient.REGION,
                    2027,
                    1,
                    MAY,
                    List.of(row(number("clients", "100"))),
                    true,
                    "00",
                    "datovou schránkou"),
            new FormDefined(FORM, "plzen", "kraj", 2, 2028, DEFINITION),
            new FormGivenUp(FORM, 2028, "končí"));

    private static final List<Step> STEPS = StatisticsFormHistory.of(EVENTS).steps();

    @Test
    void saysTheStateBeforeAndAfterEachEvent() {
        assertThat(STEPS).extracting(Step::event).isEqualTo(EVENTS);
        assertThat(STEPS.getFirst().before()).isNull();
        for (int step = 1; step < STEPS.size(); step++) {
            assertThat(STEPS.get(step).before()).isEqualTo(STEPS.get(step - 1).after());
        }
    }

    @Test
    void holdsEveryVersionWithItsEndAndWhatWasHandedOver() {
        assertThat(STEPS.getLast().after())
                .isEqualTo(new Described(
                        "kraj",
                        List.of(new Version(1, 2027, 2028, DEFINITION), new Version(2, 2028, 2028, DEFINITION)),
                        List.of(new Handover(
                                id("handover"), Recipient.REGION, 2027, 1, MAY, 1, true, "00", "datovou schránkou"))));
    }

    @Test
    void keepsTheEndOfAVersionWhenAFurtherOneEndsLater() {
        List<StatisticsFormEvent> events = List.of(
                new FormDefined(FORM, "plzen", "kraj", 1, 2027, DEFINITION),
                new FormGivenUp(FORM, 2030, "končí"),
                new FormGivenUp(FORM, 2028, "končí už dříve"),
                new FormDefined(FORM, "plzen", "kraj", 2, 2030, DEFINITION),
                new FormGivenUp(FORM, 2031, "končí znovu"));

        assertThat(StatisticsFormHistory.of(events).steps().getLast().after().versions())
                .containsExactly(new Version(1, 2027, 2028, DEFINITION), new Version(2, 2030, 2031, DEFINITION));
    }

    @Test
    void isTheSameForAPartOfTheEvents() {
        assertThat(StatisticsFormHistory.of(EVENTS.subList(0, 2)).steps()).isEqualTo(STEPS.subList(0, 2));
        assertThat(StatisticsFormHistory.of(List.of()).steps()).isEmpty();
        assertThatThrownBy(() -> StatisticsFormHistory.of(EVENTS.subList(3, 4)))
                .isInstanceOf(IllegalStateException.class);
    }
}
