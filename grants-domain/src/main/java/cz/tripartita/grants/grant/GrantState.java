package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.grant.Contract.Paper;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on a grant need to know, and what its history shows.
 *
 * @param awarded the award as the grant knows it, which its programme may have changed a moment before
 * @param adjusting the resolutions that changed its award
 * @param contract none before the agreement is signed
 * @param paid sum of all payments
 */
record GrantState(
        GrantAwarded start,
        Money awarded,
        List<Resolution> adjusting,
        @Nullable Contract contract,
        Set<UUID> payments,
        Money paid) {

    static GrantState after(@Nullable GrantState state, GrantEvent event) {
        if (event instanceof GrantAwarded started) {
            return new GrantState(started, started.awarded(), List.of(), null, Set.of(), Money.ZERO);
        }
        if (state == null) {
            throw new IllegalStateException("a grant starts with its award, not with " + event);
        }
        return state.evolve(event);
    }

    GrantState evolve(GrantEvent event) {
        return switch (event) {
            case GrantAwarded started -> throw new IllegalStateException("started twice: " + started);
            case AwardAdjusted adjusted -> adjusted(adjusted.after(), adjusted.resolution());
            case AgreementSigned signed ->
                with(Contract.signed(Paper.signed(signed.number(), signed.signedOn(), signed.contracted())));
            case AmendmentSigned signed ->
                with(agreed().amended(Paper.signed(signed.number(), signed.signedOn(), signed.after())));
            case AgreementRegistered registered -> with(agreed().registered(registered.publishedOn()));
            case PaymentMade payment -> paid(payment);
        };
    }

    private Contract agreed() {
        if (contract == null) {
            throw new IllegalStateException("no agreement is signed");
        }
        return contract;
    }

    private GrantState with(Contract signed) {
        return new GrantState(start, awarded, adjusting, signed, payments, paid);
    }

    private GrantState adjusted(Money award, Resolution by) {
        List<Resolution> more = new ArrayList<>(adjusting);
        more.add(by);
        return new GrantState(start, award, List.copyOf(more), contract, payments, paid);
    }

    private GrantState paid(PaymentMade payment) {
        Set<UUID> more = new HashSet<>(payments);
        more.add(payment.paymentId());
        return new GrantState(start, awarded, adjusting, contract, Set.copyOf(more), paid.plus(payment.amount()));
    }
}
