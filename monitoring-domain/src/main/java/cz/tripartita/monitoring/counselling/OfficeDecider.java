package cz.tripartita.monitoring.counselling;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.counselling.RegisterState.Entry;
import cz.tripartita.monitoring.events.CounsellingEvent;
import cz.tripartita.monitoring.events.CounsellingEvent.EntryVoided;
import cz.tripartita.monitoring.events.CounsellingEvent.OfficeEventEntered;
import cz.tripartita.monitoring.events.CounsellingEvent.PortalVisitsCounted;
import cz.tripartita.monitoring.events.Gathering;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Decides on events of the open office, on visits of the portal, and on entries made by mistake. */
final class OfficeDecider {

    private OfficeDecider() {}

    static List<CounsellingEvent> decide(EnterOfficeEvent command, RegisterState state, Occasion occasion) {
        Gathering event = new Gathering(command.day(), command.kind(), command.title(), command.attendance());
        Entry before = state.entries().get(command.entryId());
        if (before != null && !before.voided() && event.equals(before.event())) {
            return List.of();
        }
        MonitoringRule.ENTERED_ONCE.require(
                before == null, () -> Map.of("entry", command.entryId().toString()));
        ContactDecider.requirePast(command.day(), occasion);
        return List.of(new OfficeEventEntered(
                command.registerId(),
                occasion.municipality(),
                RegisterId.month(command.day()),
                command.entryId(),
                event));
    }

    static List<CounsellingEvent> decide(VoidEntry command, RegisterState state) {
        ContactDecider.counted(state, command.entryId());
        return List.of(new EntryVoided(command.registerId(), command.entryId(), command.reason()));
    }

    static List<CounsellingEvent> decide(CountPortalVisits command, RegisterState state, Occasion occasion) {
        Integer before = state.portalVisits();
        if (before != null && before == command.visits()) {
            return List.of();
        }
        MonitoringRule.MONTH_IS_OVER.require(
                YearMonth.parse(command.month()).isBefore(YearMonth.from(occasion.today())),
                () -> Map.of("month", command.month(), "today", occasion.today().toString()));
        String correction = command.correction();
        MonitoringRule.COUNT_CORRECTED_WITH_REASON.requireReason(
                before != null, correction, () -> Map.of("month", command.month(), "counted", before != null));
        return List.of(new PortalVisitsCounted(
                command.registerId(), occasion.municipality(), command.month(), command.visits(), correction));
    }
}
