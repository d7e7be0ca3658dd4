package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.UseAccounted;
import cz.tripartita.planning.events.Money;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides on what the recipient has accounted for as used. */
final class UseDecider {

    private UseDecider() {}

    static List<GrantEvent> decide(AccountUse command, GrantState state, Occasion occasion) {
        UUID actor = Duties.staff(state, occasion);
        Money used = command.used().stream().map(CostLine::amount).reduce(Money.ZERO, Money::plus);
        Money paid = state.paying().ledger().totals().paid();
        Set<String> lines = state.agreed().budget().stream()
                .map(line -> line.category().strip())
                .collect(Collectors.toSet());
        boolean inLines = command.used().stream()
                .allMatch(line -> lines.contains(line.category().strip()) && !Money.ZERO.isAbove(line.amount()));
        GrantsRule.USE_WITHIN_PAID.require(
                inLines && !used.isAbove(paid),
                () -> Map.of(
                        "used", used.amount(),
                        "paid", paid.amount(),
                        "budget", List.copyOf(lines)));
        return List.of(new UseAccounted(
                command.grantId(), command.used(), state.paying().used(), used, command.documents(), actor));
    }
}
