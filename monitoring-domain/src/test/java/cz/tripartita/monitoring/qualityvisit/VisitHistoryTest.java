package cz.tripartita.monitoring.qualityvisit;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.FIRST;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.VISIT;
import static cz.tripartita.monitoring.qualityvisit.VisitSamples.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.FollowUp;
import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitClosed;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitFindingFollowedUp;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitHeld;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitReported;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitStatementGiven;
import cz.tripartita.monitoring.events.Remedy;
import cz.tripartita.monitoring.events.Severity;
import cz.tripartita.monitoring.events.StandardScore;
import cz.tripartita.monitoring.events.VisitFinding;
import cz.tripartita.monitoring.finding.DescribedFinding;
import cz.tripartita.monitoring.qualityvisit.VisitHistory.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 10);

    private static final List<QualityVisitEvent> EVENTS = List.of(
            planned().planned(),
            new VisitHeld(VISIT, DAY),
            new VisitReported(
                    VISIT,
                    DAY,
                    List.of(new StandardScore(5, 1)),
                    List.of(new VisitFinding(FIRST, 5, null, Severity.MINOR, "x", DAY.plusDays(9))),
                    List.of()),
            new VisitStatementGiven(VISIT, DAY, "y", null),
            new VisitFindingFollowedUp(VISIT, new FollowUp(FIRST, DAY, Remedy.REMEDIED, null, null, null)),
            new VisitClosed(VISIT, MONITORING, DAY, 1, 3, new BigDecimal("33.33")));

    private static final List<Step> STEPS = VisitHistory.of(EVENTS).steps();

    @Test
    void saysTheStateBeforeAndAfterEachEvent() {
        assertThat(STEPS).extracting(Step::event).isEqualTo(EVENTS);
        assertThat(STEPS.getFirst().before()).isNull();
        for (int step = 1; step < STEPS.size(); step++) {
            assertThat(STEPS.get(step).before()).isEqualTo(STEPS.get(step - 1).after());
        }
        assertThat(STEPS)
                .extracting(step -> step.after().stage())
                .containsExactly(
                        CheckStage.PLANNED,
                        CheckStage.HELD,
                        CheckStage.REPORTED,
                        CheckStage.REPORTED,
                        CheckStage.REPORTED,
                        CheckStage.CLOSED);
    }

    @Test
    void followsAFindingToItsRemedy() {
        assertThat(STEPS.get(2).after().findings())
                .containsExactly(new DescribedFinding(FIRST, Severity.MINOR, DAY.plusDays(9), null));
        assertThat(STEPS.get(4).after().findings())
                .containsExactly(new DescribedFinding(FIRST, Severity.MINOR, null, Remedy.REMEDIED));
    }

    @Test
    void isTheSameForAPartOfTheEventsAndRefusesOneWithoutGround() {
        assertThat(VisitHistory.of(EVENTS.subList(0, 3)).steps()).isEqualTo(STEPS.subList(0, 3));
        assertThatThrownBy(() -> VisitHistory.of(EVENTS.subList(1, 3))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> VisitHistory.of(List.of(EVENTS.get(0), EVENTS.get(4))))
                .isInstanceOf(IllegalStateException.class);
    }
}
