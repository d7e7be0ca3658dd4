package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How far lines of a budget may move. */
final class BudgetMoves {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private BudgetMoves() {}

    /**
     * Whether no line moves by more than the tolerance from what was agreed, and none is added. A line may go down to
     * nothing only where the tolerance says so.
     *
     * @param agreed lines of the latest paper, from which moves are counted together
     * @param percent per cent of a line
     */
    static boolean within(List<CostLine> agreed, List<CostLine> after, BigDecimal percent) {
        Map<String, Money> to = amounts(after);
        Map<String, Money> from = amounts(agreed);
        return from.keySet().containsAll(to.keySet())
                && from.entrySet().stream()
                        .allMatch(line -> within(line.getValue(), to.getOrDefault(line.getKey(), Money.ZERO), percent));
    }

    private static boolean within(Money from, Money to, BigDecimal percent) {
        BigDecimal moved = to.minus(from).amount().abs();
        return moved.multiply(WHOLE).compareTo(from.amount().multiply(percent)) <= 0;
    }

    /** Requires lines that are positive, named once and sum to what they did. */
    static void requireSameSum(List<CostLine> before, List<CostLine> after) {
        Money sum = sum(after);
        boolean sound = after.stream().allMatch(line -> line.amount().isPositive())
                && amounts(after).size() == after.size();
        GrantsRule.BUDGET_MOVE_KEEPS_SUM.require(
                sound && sum.equals(sum(before)) && !after.equals(before),
                () -> Map.of("before", sum(before).amount(), "after", sum.amount(), "lines", after.size()));
    }

    private static Money sum(List<CostLine> lines) {
        return lines.stream().map(CostLine::amount).reduce(Money.ZERO, Money::plus);
    }

    private static Map<String, Money> amounts(List<CostLine> lines) {
        return lines.stream().collect(Collectors.toMap(line -> line.category().strip(), CostLine::amount, Money::plus));
    }
}
