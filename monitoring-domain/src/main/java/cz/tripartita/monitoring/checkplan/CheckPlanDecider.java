package cz.tripartita.monitoring.checkplan;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.checkplan.AdoptCheckPlan.ServiceToCheck;
import cz.tripartita.monitoring.events.CheckPlanEvent;
import cz.tripartita.monitoring.events.CheckPlanEvent.CheckPlanAdopted;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.PlannedCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Decides on plans of content checks. The same again changes nothing. */
final class CheckPlanDecider {

    private CheckPlanDecider() {}

    /**
     * @param monitored the opening of a monitoring of the municipality
     */
    static List<CheckPlanEvent> decide(
            AdoptCheckPlan command, CheckPlans plans, Function<UUID, MonitoringOpened> monitored, Occasion occasion) {
        List<PlannedCheck> checks = checks(command, monitored);
        CheckPlanAdopted before = plans.byYear().get(command.year());
        if (before != null && before.checks().equals(checks)) {
            return List.of();
        }
        String reason = command.reason();
        MonitoringRule.CHANGE_OF_PLAN_HAS_REASON.requireReason(
                before != null,
                reason,
                () -> Map.of("year", command.year(), "version", before == null ? 0 : before.version()));
        return List.of(new CheckPlanAdopted(
                command.planId(),
                occasion.municipality(),
                command.year(),
                before == null ? 1 : before.version() + 1,
                checks,
                reason));
    }

    private static List<PlannedCheck> checks(AdoptCheckPlan command, Function<UUID, MonitoringOpened> monitored) {
        Set<UUID> seen = new HashSet<>();
        List<PlannedCheck> checks = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (ServiceToCheck service : command.services()) {
            MonitoringOpened opened = monitored.apply(service.monitoringId());
            if (opened.year() != command.year() || !seen.add(service.monitoringId())) {
                wrong.add(service.monitoringId().toString());
            }
            checks.add(new PlannedCheck(
                    service.monitoringId(), opened.serviceId(), opened.serviceName(), service.quarter()));
        }
        MonitoringRule.PLAN_NAMES_SERVICES_OF_YEAR_ONCE.require(
                wrong.isEmpty(), () -> Map.of("year", command.year(), "monitorings", List.copyOf(wrong)));
        return List.copyOf(checks);
    }
}
