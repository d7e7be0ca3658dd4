package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.BudgetMoved;
import cz.tripartita.grants.events.GrantEvent.ConditionsChanged;
import cz.tripartita.grants.events.GrantEvent.PeriodExtended;
import cz.tripartita.grants.events.GrantEvent.PurposeNarrowed;
import cz.tripartita.grants.events.ReportingDuty;
import cz.tripartita.planning.events.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment changes in the terms, each change an event of its own.
 *
 * @param resolution behind the changes, none where there is none
 */
record TermsChanges(
        GrantState state,
        AgreementTerms before,
        AgreementTerms after,
        @Nullable Resolution resolution,
        String reason,
        UUID actor) {

    /**
     * @param amountChanges whether the amount changes too, by which the budget changes as a whole
     */
    List<GrantEvent> events(boolean amountChanges) {
        GrantsRule.REGIME_AND_TOLERANCE_STAY.require(
                before.aidRegime() == after.aidRegime()
                        && before.budgetTolerancePercent().compareTo(after.budgetTolerancePercent()) == 0,
                () -> Map.of(
                        "aidRegime", before.aidRegime().name(),
                        "budgetTolerancePercent", before.budgetTolerancePercent()));
        GrantsRule.REPORTING_DUTY_STAYS.require(
                Objects.equals(before.reporting(), after.reporting()), () -> duty(before.reporting()));
        List<GrantEvent> events = new ArrayList<>();
        purpose(events);
        period(events);
        conditions(events);
        if (!amountChanges) {
            budget(events);
        }
        return List.copyOf(events);
    }

    private static Map<String, Object> duty(@Nullable ReportingDuty duty) {
        return duty == null
                ? Map.of("agreed", false)
                : Map.of(
                        "agreed", true,
                        "every", duty.every().name(),
                        "daysToReport", duty.daysToReport(),
                        "holdsPayments", duty.holdsPayments());
    }

    private void purpose(List<GrantEvent> events) {
        if (!before.purpose().equals(after.purpose())) {
            events.add(new PurposeNarrowed(
                    state.grantId(), before.purpose(), after.purpose(), required("purpose"), reason));
        }
    }

    private void period(List<GrantEvent> events) {
        GrantsRule.AGREEMENT_PERIOD_IN_ORDER.require(
                after.periodFrom().equals(before.periodFrom())
                        && !after.periodTo().isBefore(before.periodTo())
                        && !after.settlementBy().isBefore(before.settlementBy()),
                () -> Map.of(
                        "periodFrom", after.periodFrom().toString(),
                        "periodTo", after.periodTo().toString(),
                        "settlementBy", after.settlementBy().toString()));
        if (!before.periodTo().equals(after.periodTo())
                || !before.settlementBy().equals(after.settlementBy())) {
            events.add(new PeriodExtended(
                    state.grantId(),
                    before.periodTo(),
                    after.periodTo(),
                    before.settlementBy(),
                    after.settlementBy(),
                    required("period"),
                    reason));
        }
    }

    private void conditions(List<GrantEvent> events) {
        if (!before.conditions().equals(after.conditions())) {
            events.add(new ConditionsChanged(
                    state.grantId(), before.conditions(), after.conditions(), required("conditions"), reason));
        }
    }

    private void budget(List<GrantEvent> events) {
        List<CostLine> now = state.agreed().budget();
        if (now.equals(after.budget())) {
            return;
        }
        boolean within = BudgetMoves.within(before.budget(), after.budget(), before.budgetTolerancePercent());
        Resolution behind = within ? resolution : required("budget");
        events.add(new BudgetMoved(state.grantId(), now, after.budget(), behind, reason, actor));
    }

    private Resolution required(String what) {
        if (resolution == null) {
            throw GrantsRule.CHANGE_HAS_RESOLUTION.broken(Map.of("changes", what));
        }
        return resolution;
    }

    static AgreementTerms withBudget(AgreementTerms terms, List<CostLine> budget) {
        return new AgreementTerms(
                terms.purpose(),
                terms.conditions(),
                terms.periodFrom(),
                terms.periodTo(),
                terms.settlementBy(),
                terms.payingAccount(),
                terms.returnAccount(),
                terms.dutyOnTransformation(),
                terms.aidRegime(),
                terms.budgetTolerancePercent(),
                budget,
                terms.instalments(),
                terms.reporting());
    }
}
