package cz.tripartita.monitoring.complaint;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.ComplaintEvent;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintHandled;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintReceived;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintVoided;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Decides on complaints. */
final class ComplaintDecider {

    private ComplaintDecider() {}

    static List<ComplaintEvent> decide(ReceiveComplaint command, MonitoringOpened monitored, Occasion occasion) {
        LocalDate day = occasion.happenedOn();
        MonitoringRule.COMPLAINT_IN_MONITORED_YEAR.require(
                day.getYear() == monitored.year(),
                () -> Map.of("receivedOn", day.toString(), "year", monitored.year()));
        return List.of(new ComplaintReceived(
                command.complaintId(),
                occasion.municipality(),
                command.monitoringId(),
                monitored.serviceId(),
                monitored.serviceName(),
                monitored.organisationId(),
                day,
                command.channel(),
                command.topic()));
    }

    static List<ComplaintEvent> decide(HandleComplaint command, ComplaintState state, Occasion occasion) {
        requireCounted(state);
        LocalDate day = occasion.happenedOn();
        LocalDate receivedOn = state.received().receivedOn();
        MonitoringRule.COMPLAINT_HANDLED_AFTER_RECEIPT.require(
                !day.isBefore(receivedOn),
                () -> Map.of("happenedOn", day.toString(), "receivedOn", receivedOn.toString()));
        ComplaintHandled before = state.handled();
        if (before != null
                && before.outcome() == command.outcome()
                && before.handledOn().equals(day)) {
            return List.of();
        }
        String correction = command.correction();
        MonitoringRule.COMPLAINT_CORRECTED_WITH_REASON.requireReason(
                before != null, correction, () -> Map.of("handled", before != null));
        return List.of(new ComplaintHandled(command.complaintId(), day, command.outcome(), correction));
    }

    static List<ComplaintEvent> decide(VoidComplaint command, ComplaintState state) {
        requireCounted(state);
        return List.of(new ComplaintVoided(command.complaintId(), command.reason()));
    }

    private static void requireCounted(ComplaintState state) {
        MonitoringRule.COMPLAINT_NOT_VOIDED.require(!state.voided(), Map::of);
    }
}
