package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.ReportingDuty;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the terms of every agreement and amendment have to be. */
final class TermsRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final int LONGEST_TO_REPORT = 366;

    private TermsRules() {}

    static void require(AgreementTerms terms, Money amount) {
        requireComplete(terms);
        GrantsRule.TOLERANCE_IS_A_PERCENTAGE.require(
                terms.budgetTolerancePercent().signum() >= 0
                        && terms.budgetTolerancePercent().compareTo(WHOLE) <= 0,
                () -> Map.of("budgetTolerancePercent", terms.budgetTolerancePercent()));
        GrantsRule.AGREEMENT_PERIOD_IN_ORDER.require(
                !terms.periodTo().isBefore(terms.periodFrom())
                        && !terms.settlementBy().isBefore(terms.periodTo()),
                () -> Map.of(
                        "periodFrom", terms.periodFrom().toString(),
                        "periodTo", terms.periodTo().toString(),
                        "settlementBy", terms.settlementBy().toString()));
        requireSum(
                "instalments",
                terms.instalments().stream().map(Instalment::amount).toList(),
                amount);
        requireSum("budget", terms.budget().stream().map(CostLine::amount).toList(), amount);
        requireNamedOnce(terms.budget());
        requireTimeToReport(terms.reporting());
    }

    private static void requireTimeToReport(@Nullable ReportingDuty duty) {
        GrantsRule.REPORTING_DUTY_HAS_TIME.require(
                duty == null || (duty.daysToReport() >= 1 && duty.daysToReport() <= LONGEST_TO_REPORT),
                () -> Map.of("daysToReport", duty == null ? 0 : duty.daysToReport()));
    }

    private static void requireComplete(AgreementTerms terms) {
        List<String> missing = new ArrayList<>();
        blank(missing, "purpose", terms.purpose());
        blank(missing, "conditions", terms.conditions());
        blank(missing, "payingAccount", terms.payingAccount());
        blank(missing, "returnAccount", terms.returnAccount());
        blank(missing, "dutyOnTransformation", terms.dutyOnTransformation());
        if (terms.instalments().isEmpty()) {
            missing.add("instalments");
        }
        if (terms.budget().isEmpty()) {
            missing.add("budget");
        }
        GrantsRule.AGREEMENT_COMPLETE.require(missing.isEmpty(), () -> Map.of("missing", missing));
    }

    private static void blank(List<String> missing, String item, String text) {
        if (text.isBlank()) {
            missing.add(item);
        }
    }

    private static void requireSum(String what, List<Money> amounts, Money amount) {
        Money sum = amounts.stream().reduce(Money.ZERO, Money::plus);
        GrantsRule.INSTALMENTS_SUM_TO_AMOUNT.require(
                sum.equals(amount) && amounts.stream().allMatch(Money::isPositive),
                () -> Map.of("of", what, "sum", sum.amount(), "amount", amount.amount()));
    }

    private static void requireNamedOnce(List<CostLine> budget) {
        long names =
                budget.stream().map(line -> line.category().strip()).distinct().count();
        GrantsRule.BUDGET_LINES_DIFFER.require(
                names == budget.size(), () -> Map.of("budgetLines", budget.size(), "differentNames", names));
    }
}
