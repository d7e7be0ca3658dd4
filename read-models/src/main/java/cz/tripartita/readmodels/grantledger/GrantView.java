package cz.tripartita.readmodels.grantledger;

import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The whole of one grant.
 *
 * @param grant what a list shows of it
 * @param papers the agreement and its amendments in the order of signature; the last one is in force
 * @param entries every change of an amount, the oldest first
 */
public record GrantView(
        GrantSummary grant,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<GrantPaper> papers,
        List<GrantEntry> entries) {

    /** The grant as it was at the end of a day; nothing before its award. */
    public Optional<GrantView> onDay(LocalDate day) {
        if (day.isBefore(grant.awardedOn())) {
            return Optional.empty();
        }
        List<GrantPaper> signed = papers.stream()
                .filter(paper -> !paper.signedOn().isAfter(day))
                .map(paper -> paper.onDay(day))
                .toList();
        List<GrantEntry> entered =
                entries.stream().filter(entry -> !entry.on().isAfter(day)).toList();
        GrantSummary then = grant.with(amounts(entered), signed.isEmpty() ? null : grant.agreementNumber());
        return Optional.of(new GrantView(then, periodFrom, periodTo, signed, entered));
    }

    private static GrantAmounts amounts(List<GrantEntry> entries) {
        return new GrantAmounts(
                balance(entries, Account.REQUESTED),
                balance(entries, Account.AWARDED),
                balance(entries, Account.CONTRACTED),
                balance(entries, Account.PAID));
    }

    private static Money balance(List<GrantEntry> entries, Account account) {
        return entries.stream()
                .filter(entry -> entry.account() == account)
                .map(GrantEntry::change)
                .reduce(Money.ZERO, Money::plus);
    }
}
