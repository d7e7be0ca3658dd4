package cz.tripartita.planning.process;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.by;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.then;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.CooperationAgreed;
import cz.tripartita.planning.events.ProcessEvent.CooperationEnded;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CooperationTest {

    private static final Occasion OCCASION = by("coordinator", id("coordinator"));
    private static final UUID VILLAGE = id("village");
    private static final List<ProcessEvent> ALONE = List.of(new ProcessEstablished(PROCESS, CITY, "KPSS"));
    private static final CooperationAgreed AGREED =
            new CooperationAgreed(PROCESS, VILLAGE, "12/2018", DAY, Money.czk("20000"));
    private static final CooperationEnded ENDED = new CooperationEnded(PROCESS, VILLAGE, DAY, "rozpočet obce");

    private static List<ProcessEvent> agree(List<ProcessEvent> before, String contribution) {
        var command = new AgreeOnCooperation(PROCESS, VILLAGE, "12/2018", Money.czk(contribution));
        return CooperationDecider.decide(command, Statutes.of(before), OCCASION);
    }

    private static List<ProcessEvent> end(List<ProcessEvent> before) {
        var command = new EndCooperation(PROCESS, VILLAGE, "rozpočet obce");
        return CooperationDecider.decide(command, Statutes.of(before), OCCASION);
    }

    @Test
    void beginsWithAnAgreementAndEndsWithAReason() {
        assertThat(agree(ALONE, "20000")).containsExactly(AGREED);
        assertThat(end(then(ALONE, List.of(AGREED)))).containsExactly(ENDED);
    }

    @Test
    void isAgreedOnceAtATimeAndMayBeginAnew() {
        assertThat(refusal(() -> agree(then(ALONE, List.of(AGREED)), "20000")).rule())
                .isEqualTo(PlanningRule.COOPERATION_AGREED_ONCE);
        assertThat(agree(then(ALONE, List.of(AGREED, ENDED)), "20000")).containsExactly(AGREED);
    }

    @Test
    void endsOnlyWhereItRuns() {
        assertThat(refusal(() -> end(ALONE)).rule()).isEqualTo(PlanningRule.COOPERATION_AGREED);
        assertThat(refusal(() -> end(then(ALONE, List.of(AGREED, ENDED)))).rule())
                .isEqualTo(PlanningRule.COOPERATION_AGREED);
    }

    @Test
    void costsNothingOrSomething() {
        assertThat(agree(ALONE, "0")).hasSize(1);
        assertThat(refusal(() -> agree(ALONE, "-1")).rule()).isEqualTo(PlanningRule.CONTRIBUTION_NOT_NEGATIVE);
    }
}
