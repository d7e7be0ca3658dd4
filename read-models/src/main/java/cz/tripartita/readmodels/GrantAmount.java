package cz.tripartita.readmodels;

import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.planning.events.Money;
import java.util.Optional;
import java.util.UUID;

/**
 * What an event of a grant says of one of its amounts.
 *
 * @param column where views keep it: {@code awarded}, {@code contracted} or {@code paid}
 * @param after what it is since
 */
public record GrantAmount(String column, UUID grantId, Money after) {

    /** The amount that an event changes; nothing where it changes none, or begins the grant. */
    public static Optional<GrantAmount> changedBy(GrantEvent event) {
        return switch (event) {
            case GrantEvent.AwardAdjusted e -> changed("awarded", e, e.after());
            case GrantEvent.AgreementSigned e -> changed("contracted", e, e.contracted());
            case GrantEvent.AmendmentSigned e -> changed("contracted", e, e.after());
            case GrantEvent.PaymentMade e -> changed("paid", e, e.paidInTotal());
            case GrantEvent.GrantAwarded _, GrantEvent.AgreementRegistered _ -> Optional.empty();
        };
    }

    private static Optional<GrantAmount> changed(String column, GrantEvent event, Money after) {
        return Optional.of(new GrantAmount(column, event.grantId(), after));
    }
}
