package cz.tripartita.planning.process;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.adopted;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.StatuteSample;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.OfficeHandedOver;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProcessEvent.StatuteApprovedBySteeringGroup;
import cz.tripartita.planning.events.ProcessEvent.StatuteDrafted;
import cz.tripartita.planning.events.ProcessEvent.StatuteOpinionGiven;
import cz.tripartita.planning.events.StatuteRules;
import cz.tripartita.planning.process.ProcessHistory.Described;
import cz.tripartita.planning.process.ProcessHistory.Draft;
import cz.tripartita.planning.process.ProcessHistory.OfficeHeld;
import cz.tripartita.planning.process.ProcessHistory.Statute;
import cz.tripartita.planning.process.ProcessHistory.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessHistoryTest {

    private static final StatuteRules RULES = StatuteSample.usual(1).rules();
    private static final StatuteAdopted ADOPTED = adopted(1, DAY, StatuteSample.usual(1));

    private static final List<ProcessEvent> EVENTS = List.of(
            new ProcessEstablished(PROCESS, CITY, "KPSS"),
            new StatuteDrafted(PROCESS, 1, 1, RULES, DAY),
            new StatuteApprovedBySteeringGroup(PROCESS, 1, 1, MEETING),
            new StatuteOpinionGiven(PROCESS, 1, 1, "sociální komise", true, DAY),
            ADOPTED,
            new OfficeHandedOver(PROCESS, "group-leader", GROUP, id("Petr"), DAY),
            new OfficeHandedOver(PROCESS, "group-leader", GROUP, null, DAY.plusDays(1)));

    private static final List<Step> STEPS = ProcessHistory.of(EVENTS).steps();

    @Test
    void saysTheStateBeforeAndAfterEachEvent() {
        assertThat(STEPS).extracting(Step::event).isEqualTo(EVENTS);
        assertThat(STEPS.getFirst().before()).isNull();
        for (int step = 1; step < STEPS.size(); step++) {
            assertThat(STEPS.get(step).before()).isEqualTo(STEPS.get(step - 1).after());
        }
    }

    @Test
    void beginsWithoutStatute() {
        assertThat(STEPS.getFirst().after()).isEqualTo(new Described(List.of(), null, List.of()));
    }

    @Test
    void followsADraftUntilItIsAdopted() {
        assertThat(STEPS.subList(1, 5))
                .extracting(step -> step.after().draft())
                .containsExactly(
                        new Draft(1, 1, RULES, false, List.of()),
                        new Draft(1, 1, RULES, true, List.of()),
                        new Draft(1, 1, RULES, true, List.of("sociální komise")),
                        null);
        assertThat(STEPS.get(4).after().statutes())
                .containsExactly(new Statute(1, DAY, ADOPTED.approval(), ADOPTED.rules()));
    }

    @Test
    void saysWhoHoldsAnOffice() {
        assertThat(STEPS.get(5).after().offices())
                .containsExactly(new OfficeHeld("group-leader", GROUP, id("Petr"), DAY));
        assertThat(STEPS.get(6).after().offices()).isEmpty();
    }

    @Test
    void isTheSameForAPartOfTheEvents() {
        assertThat(ProcessHistory.of(EVENTS.subList(0, 4)).steps()).isEqualTo(STEPS.subList(0, 4));
        assertThat(ProcessHistory.of(List.of()).steps()).isEmpty();
    }

    @Test
    void refusesAStepOfADraftThatIsNotThere() {
        List<ProcessEvent> withoutDraft = List.of(EVENTS.get(0), EVENTS.get(2));

        assertThat(refusal(() -> ProcessHistory.of(withoutDraft)).rule()).isEqualTo(PlanningRule.STATUTE_DRAFTED);
    }
}
