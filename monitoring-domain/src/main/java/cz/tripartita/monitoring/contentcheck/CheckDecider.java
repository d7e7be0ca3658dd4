package cz.tripartita.monitoring.contentcheck;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.contentcheck.PrepareCheck.GivenImpulse;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.CheckSubject;
import cz.tripartita.monitoring.events.ContentCheckEvent;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckCancelled;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckHeld;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckPrepared;
import cz.tripartita.monitoring.events.Impulse;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.finding.Steps;
import cz.tripartita.monitoring.finding.Visitors;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Decides on a check until it is held, or called off. */
final class CheckDecider {

    private CheckDecider() {}

    static List<ContentCheckEvent> decide(PrepareCheck command, PaidService service, Occasion occasion) {
        MonitoringOpened monitored = service.monitored();
        Visitors.require(command.team(), monitored.organisationId(), occasion);
        GivenImpulse impulse = command.impulse();
        MonitoringRule.CHECK_PLANNED_OR_WITH_IMPULSE.require(
                impulse != null || service.onPlan(),
                () -> Map.of("monitoring", command.monitoringId().toString(), "year", monitored.year()));
        requireGrants(command.grantIds(), service.grants());
        MonitoringRule.SUBJECTS_CONCLUDED_ONCE.require(
                EnumSet.copyOf(command.subjects()).size() == command.subjects().size(),
                () -> Map.of("subjects", names(command.subjects())));
        return List.of(new CheckPrepared(
                command.checkId(),
                occasion.municipality(),
                command.monitoringId(),
                monitored.serviceId(),
                monitored.serviceName(),
                monitored.organisationId(),
                monitored.year(),
                command.grantIds(),
                impulse == null ? null : new Impulse(impulse.kind(), impulse.what()),
                command.plannedOn(),
                command.team(),
                command.subjects()));
    }

    static List<ContentCheckEvent> decide(HoldCheck command, CheckState state, Occasion occasion) {
        Steps.require(state.stage(), CheckStage.PLANNED);
        Visitors.requireStranger(state.prepared().organisationId(), occasion);
        return List.of(new CheckHeld(command.checkId(), occasion.happenedOn()));
    }

    static List<ContentCheckEvent> decide(CancelCheck command, CheckState state) {
        Steps.require(state.stage(), CheckStage.PLANNED, CheckStage.HELD);
        return List.of(new CheckCancelled(command.checkId(), command.reason()));
    }

    private static void requireGrants(List<UUID> named, Set<UUID> own) {
        Set<UUID> seen = new HashSet<>();
        List<String> wrong = named.stream()
                .filter(grant -> !seen.add(grant) || !own.contains(grant))
                .map(UUID::toString)
                .toList();
        MonitoringRule.CHECKED_GRANTS_PAY_FOR_SERVICE.require(wrong.isEmpty(), () -> Map.of("grants", wrong));
    }

    private static List<String> names(List<CheckSubject> subjects) {
        return subjects.stream().map(CheckSubject::name).toList();
    }
}
