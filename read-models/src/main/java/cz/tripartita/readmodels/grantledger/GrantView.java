package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.CostLine;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole of one grant.
 *
 * @param grant what a list shows of it
 * @param bankAccount the recipient's account
 * @param suspended whether payments are suspended
 * @param held periods of the overdue reports for which payments are held, in the order of the holds
 * @param withdrawal none of a grant that stands
 * @param prepared what waits for signature, none where nothing does
 * @param budget lines as moved since the latest paper; empty before the agreement is signed
 * @param papers the agreement and its amendments in the order of signature; the last one is in force
 * @param payments from their approval on, by the day on which they are due
 * @param returns money demanded back, the oldest demand first
 * @param entries every change of an amount, the oldest first
 */
public record GrantView(
        GrantSummary grant,
        LocalDate periodFrom,
        LocalDate periodTo,
        ErasableText bankAccount,
        boolean suspended,
        List<String> held,
        @Nullable GrantWithdrawal withdrawal,
        @Nullable PreparedPaper prepared,
        List<CostLine> budget,
        List<GrantPaper> papers,
        List<GrantPayment> payments,
        List<GrantReturn> returns,
        List<GrantEntry> entries) {

    /** The amounts, entries and papers as they were at the end of a day; nothing before the award. */
    public Optional<GrantOnDay> onDay(LocalDate day) {
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
        return Optional.of(new GrantOnDay(day, then, signed, entered));
    }

    private static GrantAmounts amounts(List<GrantEntry> entries) {
        return new GrantAmounts(
                balance(entries, Account.REQUESTED),
                recommended(entries),
                balance(entries, Account.AWARDED),
                balance(entries, Account.CONTRACTED),
                balance(entries, Account.PAID),
                balance(entries, Account.USED),
                balance(entries, Account.RETURNED),
                balance(entries, Account.DEMANDED),
                balance(entries, Account.OWED));
    }

    /** A recommendation says the whole amount: of those of the day and before it the one recorded last holds. */
    private static Money recommended(List<GrantEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.account() == Account.RECOMMENDED)
                .max(Comparator.comparingLong(GrantEntry::sequence))
                .map(GrantEntry::after)
                .orElse(Money.ZERO);
    }

    private static Money balance(List<GrantEntry> entries, Account account) {
        return entries.stream()
                .filter(entry -> entry.account() == account)
                .map(GrantEntry::change)
                .reduce(Money.ZERO, Money::plus);
    }
}
