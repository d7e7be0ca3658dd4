package cz.tripartita.grants.application;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.ProgrammeLine;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.grants.events.SourceLine;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a budget adds up and asks for no more than the programme gives. The own share is every source but public
 * money, so money of region, state or other municipalities does not count into it.
 */
final class BudgetRules {

    private static final Set<SourceKind> OWN_SHARE = EnumSet.of(SourceKind.OWN, SourceKind.OTHER);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private BudgetRules() {}

    static void require(ApplicationContent content, ProgrammeLine line) {
        Money costs = sum(content.costs().stream().map(CostLine::amount));
        Money sources = sum(content.sources().stream().map(SourceLine::amount));
        Money fromCity = from(content.sources(), EnumSet.of(SourceKind.CITY));
        requirePositive(content);
        GrantsRule.SOURCES_EQUAL_COSTS.require(
                sources.equals(costs), () -> Map.of("sources", sources.amount(), "costs", costs.amount()));
        GrantsRule.REQUESTED_IS_CITY_SOURCE.require(
                content.requested().equals(fromCity),
                () -> Map.of("requested", content.requested().amount(), "city", fromCity.amount()));
        GrantsRule.REQUESTED_NOT_ABOVE_LARGEST_AMOUNT.require(
                !content.requested().isAbove(line.largestAmount()),
                () -> Map.of(
                        "requested", content.requested().amount(),
                        "largestAmount", line.largestAmount().amount()));
        requireOwnShare(from(content.sources(), OWN_SHARE), costs, line.smallestOwnSharePercent());
    }

    private static void requirePositive(ApplicationContent content) {
        long lines = Stream.concat(
                        content.costs().stream().map(CostLine::amount),
                        content.sources().stream().map(SourceLine::amount))
                .filter(amount -> !amount.isPositive())
                .count();
        GrantsRule.AMOUNTS_POSITIVE.require(
                lines == 0 && content.requested().isPositive(),
                () -> Map.of("requested", content.requested().amount(), "linesNotPositive", lines));
    }

    /** Compared exactly, without rounding the share to hellers. */
    private static void requireOwnShare(Money own, Money costs, BigDecimal smallestPercent) {
        GrantsRule.REQUESTED_LEAVES_OWN_SHARE.require(
                own.amount().multiply(WHOLE).compareTo(costs.amount().multiply(smallestPercent)) >= 0,
                () -> Map.of(
                        "ownShare", own.amount(),
                        "costs", costs.amount(),
                        "smallestOwnSharePercent", smallestPercent));
    }

    private static Money from(List<SourceLine> sources, Set<SourceKind> kinds) {
        return sum(
                sources.stream().filter(line -> kinds.contains(line.source())).map(SourceLine::amount));
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
