package cz.tripartita.monitoring.qualityvisit;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.QualityStandards;
import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitCancelled;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitHeld;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitPlanned;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitReplanned;
import cz.tripartita.monitoring.events.VisitPlan;
import cz.tripartita.monitoring.events.VisitedStandard;
import cz.tripartita.monitoring.finding.Steps;
import cz.tripartita.monitoring.finding.Visitors;
import cz.tripartita.monitoring.qualityvisit.VisitForm.StandardToVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Decides on a visit until it is held, or called off. */
final class VisitDecider {

    private static final QualityStandards STANDARDS = QualityStandards.OF_THE_DECREE;

    private VisitDecider() {}

    static List<QualityVisitEvent> decide(PlanVisit command, MonitoringOpened monitored, Occasion occasion) {
        return List.of(new VisitPlanned(
                command.visitId(),
                occasion.municipality(),
                command.monitoringId(),
                monitored.serviceId(),
                monitored.serviceName(),
                monitored.organisationId(),
                monitored.year(),
                plan(command.plan(), monitored.organisationId(), occasion)));
    }

    static List<QualityVisitEvent> decide(ReplanVisit command, VisitState state, Occasion occasion) {
        Steps.require(state.stage(), CheckStage.PLANNED);
        VisitPlan plan = plan(command.plan(), state.planned().organisationId(), occasion);
        return plan.equals(state.plan())
                ? List.of()
                : List.of(new VisitReplanned(command.visitId(), plan, command.reason()));
    }

    static List<QualityVisitEvent> decide(HoldVisit command, VisitState state, Occasion occasion) {
        Steps.require(state.stage(), CheckStage.PLANNED);
        Visitors.requireStranger(state.planned().organisationId(), occasion);
        requireInForce(state.plan().standards(), occasion.happenedOn());
        return List.of(new VisitHeld(command.visitId(), occasion.happenedOn()));
    }

    static List<QualityVisitEvent> decide(CancelVisit command, VisitState state) {
        Steps.require(state.stage(), CheckStage.PLANNED, CheckStage.HELD);
        return List.of(new VisitCancelled(command.visitId(), command.reason()));
    }

    private static VisitPlan plan(VisitForm form, UUID organisationId, Occasion occasion) {
        Visitors.require(form.team(), organisationId, occasion);
        List<VisitedStandard> standards = new ArrayList<>();
        for (StandardToVisit wanted : form.standards()) {
            Integer weight = wanted.weight();
            standards.add(new VisitedStandard(
                    wanted.standard(), weight == null ? usualWeight(wanted.standard(), form.plannedOn()) : weight));
        }
        requireInForce(standards, form.plannedOn());
        return new VisitPlan(form.plannedOn(), form.announced(), form.team(), List.copyOf(standards));
    }

    private static int usualWeight(int standard, LocalDate day) {
        return STANDARDS
                .inForce(standard, day)
                .orElseThrow(() -> notInForce(List.of(standard), day))
                .weight();
    }

    private static void requireInForce(List<VisitedStandard> standards, LocalDate day) {
        Set<Integer> seen = new HashSet<>();
        List<Integer> wrong = standards.stream()
                .map(VisitedStandard::standard)
                .filter(standard ->
                        !seen.add(standard) || STANDARDS.inForce(standard, day).isEmpty())
                .toList();
        if (!wrong.isEmpty()) {
            throw notInForce(wrong, day);
        }
    }

    private static RuntimeException notInForce(List<Integer> standards, LocalDate day) {
        return MonitoringRule.STANDARDS_IN_FORCE_ONCE.broken(Map.of("standards", standards, "day", day.toString()));
    }
}
