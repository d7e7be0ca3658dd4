package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.HoldLifted;
import cz.tripartita.grants.events.GrantEvent.PaymentsHeld;
import cz.tripartita.grants.events.ReportingDuty;
import cz.tripartita.grants.grant.Paying.OverdueReport;
import java.util.List;
import java.util.Map;

/** Decides on holds for overdue reports. Where nothing is agreed any more there is nothing to hold. */
final class HoldDecider {

    private HoldDecider() {}

    static List<GrantEvent> decide(HoldPayments command, GrantState state) {
        Contract contract = state.agreed().contract();
        if (contract == null
                || contract.ended()
                || held(state, new OverdueReport(command.monitoringId(), command.period()))) {
            return List.of();
        }
        ReportingDuty duty = contract.latest().terms().reporting();
        GrantsRule.HOLD_IN_AGREEMENT.require(
                duty != null && duty.holdsPayments(),
                () -> Map.of("number", contract.latest().number()));
        return List.of(new PaymentsHeld(command.grantId(), command.monitoringId(), command.period()));
    }

    static List<GrantEvent> decide(LiftHold command, GrantState state) {
        return held(state, new OverdueReport(command.monitoringId(), command.period()))
                ? List.of(new HoldLifted(command.grantId(), command.monitoringId(), command.period()))
                : List.of();
    }

    private static boolean held(GrantState state, OverdueReport report) {
        return state.paying().held().contains(report);
    }
}
