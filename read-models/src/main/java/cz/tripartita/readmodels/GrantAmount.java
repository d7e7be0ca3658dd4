package cz.tripartita.readmodels;

import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.planning.events.Money;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an event of a grant says of one of its amounts.
 *
 * @param column where views keep it, such as {@code awarded} or {@code paid}
 * @param after what it is since
 */
public record GrantAmount(String column, UUID grantId, Money after) {

    private static final Set<String> MAIN = Set.of("awarded", "contracted", "paid");

    /** What an event says of amounts, changed or not; nothing where it says none, or begins the grant. */
    public static List<GrantAmount> saidBy(GrantEvent event) {
        return switch (event) {
            case GrantEvent.AwardAdjusted e -> one("awarded", e, e.after());
            case GrantEvent.GrantWithdrawn e ->
                List.of(
                        new GrantAmount("awarded", e.grantId(), Money.ZERO),
                        new GrantAmount("contracted", e.grantId(), Money.ZERO));
            case GrantEvent.AgreementSigned e -> one("contracted", e, e.contracted());
            case GrantEvent.AmendmentSigned e -> one("contracted", e, e.after());
            case GrantEvent.PaymentMade e -> of(e, e.totals());
            case GrantEvent.ReturnDemanded e -> of(e, e.totals());
            case GrantEvent.ReturnReceived e -> of(e, e.totals());
            case GrantEvent.ReturnSetOff e -> of(e, e.totals());
            case GrantEvent.EntryReversed e -> of(e, e.totals());
            case GrantEvent.UseAccounted e -> one("used", e, e.after());
            default -> List.of();
        };
    }

    /** What an event says of award, contract and payments alone. */
    public static Stream<GrantAmount> mainSaidBy(GrantEvent event) {
        return saidBy(event).stream().filter(amount -> MAIN.contains(amount.column()));
    }

    private static List<GrantAmount> one(String column, GrantEvent event, Money after) {
        return List.of(new GrantAmount(column, event.grantId(), after));
    }

    private static List<GrantAmount> of(GrantEvent event, GrantTotals totals) {
        UUID grant = event.grantId();
        return List.of(
                new GrantAmount("paid", grant, totals.paid()),
                new GrantAmount("returned", grant, totals.returned()),
                new GrantAmount("demanded", grant, totals.demanded()),
                new GrantAmount("owed", grant, totals.owed()));
    }
}
