package cz.tripartita.monitoring.checkplan;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.SERVICE;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.opened;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.checkplan.AdoptCheckPlan.ServiceToCheck;
import cz.tripartita.monitoring.events.CheckPlanEvent;
import cz.tripartita.monitoring.events.CheckPlanEvent.CheckPlanAdopted;
import cz.tripartita.monitoring.events.PlannedCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckPlanTest {

    private static final ServiceToCheck IN_SPRING = new ServiceToCheck(MONITORING, 2);
    private static final ServiceToCheck IN_AUTUMN = new ServiceToCheck(MONITORING, 4);

    private static List<CheckPlanEvent> adopt(
            CheckPlans plans, int year, @Nullable String reason, ServiceToCheck... services) {
        AdoptCheckPlan command = new AdoptCheckPlan(CheckPlan.idOf(PLZEN), year, List.of(services), reason);
        return CheckPlanDecider.decide(command, plans, _ -> opened(), at("2026-12-01", null));
    }

    @Test
    void isAdoptedAndKnowsItsServices() {
        List<CheckPlanEvent> events = adopt(CheckPlans.NONE, 2027, null, IN_SPRING);

        assertThat(events)
                .containsExactly(new CheckPlanAdopted(
                        CheckPlan.idOf(PLZEN),
                        PLZEN,
                        2027,
                        1,
                        List.of(new PlannedCheck(MONITORING, SERVICE, "Senior Expres", 2)),
                        null));
        assertThat(CheckPlans.of(events).have(2027, MONITORING)).isTrue();
        assertThat(CheckPlans.of(events).have(2026, MONITORING)).isFalse();
        assertThat(CheckPlans.of(events).have(2027, SERVICE)).isFalse();
    }

    @Test
    void isChangedWithAReasonAndTheSameAgainChangesNothing() {
        CheckPlans plans = CheckPlans.of(adopt(CheckPlans.NONE, 2027, null, IN_SPRING));

        assertThat(adopt(plans, 2027, null, IN_SPRING)).isEmpty();
        Refused.by(MonitoringRule.CHANGE_OF_PLAN_HAS_REASON, () -> adopt(plans, 2027, null, IN_AUTUMN));
        Refused.by(MonitoringRule.CHANGE_OF_PLAN_HAS_REASON, () -> adopt(plans, 2027, " ", IN_AUTUMN));
        Refused.by(MonitoringRule.CHANGE_OF_PLAN_HAS_REASON, () -> adopt(CheckPlans.NONE, 2027, "proč", IN_SPRING));
        assertThat(adopt(plans, 2027, "Léto nejede.", IN_AUTUMN))
                .extracting(event -> ((CheckPlanAdopted) event).version())
                .containsExactly(2);
    }

    @Test
    void namesServicesOfItsYearEachOnce() {
        Refused.by(
                MonitoringRule.PLAN_NAMES_SERVICES_OF_YEAR_ONCE, () -> adopt(CheckPlans.NONE, 2028, null, IN_SPRING));
        Refused.by(
                MonitoringRule.PLAN_NAMES_SERVICES_OF_YEAR_ONCE,
                () -> adopt(CheckPlans.NONE, 2027, null, IN_SPRING, IN_AUTUMN));
    }

    @Test
    void isReplayedVersionByVersion() {
        CheckPlans plans = CheckPlans.of(adopt(CheckPlans.NONE, 2027, null, IN_SPRING));
        List<CheckPlanEvent> events = List.of(
                adopt(CheckPlans.NONE, 2027, null, IN_SPRING).getFirst(),
                adopt(plans, 2027, "Léto nejede.", IN_AUTUMN).getFirst());

        List<CheckPlanHistory.Step> steps = CheckPlanHistory.of(events).steps();

        assertThat(steps.getLast().before()).isEqualTo(steps.getFirst().after());
        assertThat(steps.getLast().after().plans())
                .extracting(CheckPlanHistory.OfYear::version)
                .containsExactly(2);
    }
}
