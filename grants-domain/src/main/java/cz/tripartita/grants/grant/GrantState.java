package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AccountChanged;
import cz.tripartita.grants.events.GrantEvent.AgreementPosted;
import cz.tripartita.grants.events.GrantEvent.AgreementPrepared;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentPrepared;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.BudgetMoved;
import cz.tripartita.grants.events.GrantEvent.ConditionsChanged;
import cz.tripartita.grants.events.GrantEvent.EntryReversed;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.GrantEvent.HoldLifted;
import cz.tripartita.grants.events.GrantEvent.PaymentApprovalWithdrawn;
import cz.tripartita.grants.events.GrantEvent.PaymentApproved;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.GrantEvent.PaymentsHeld;
import cz.tripartita.grants.events.GrantEvent.PaymentsResumed;
import cz.tripartita.grants.events.GrantEvent.PaymentsSuspended;
import cz.tripartita.grants.events.GrantEvent.PeriodExtended;
import cz.tripartita.grants.events.GrantEvent.PurposeNarrowed;
import cz.tripartita.grants.events.GrantEvent.ReturnDemanded;
import cz.tripartita.grants.events.GrantEvent.ReturnReceived;
import cz.tripartita.grants.events.GrantEvent.ReturnSetOff;
import cz.tripartita.grants.events.GrantEvent.UseAccounted;
import cz.tripartita.grants.grant.Agreed.Prepared;
import cz.tripartita.grants.grant.Contract.Paper;
import cz.tripartita.grants.grant.Paying.OverdueReport;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on a grant need to know, and what its history shows.
 *
 * @param awarded the award as the grant knows it, which its programme may have changed a moment before; zero when withdrawn
 * @param adjusting the resolutions that changed or withdrew its award
 */
record GrantState(GrantAwarded start, Money awarded, List<Resolution> adjusting, Agreed agreed, Paying paying) {

    static GrantState after(@Nullable GrantState state, GrantEvent event) {
        if (event instanceof GrantAwarded started) {
            return new GrantState(
                    started, started.awarded(), List.of(), Agreed.NOTHING, Paying.into(started.bankAccount()));
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
            case GrantWithdrawn withdrawn ->
                adjusted(Money.ZERO, withdrawn.resolution())
                        .with(agreed.ending())
                        .with(paying.free().with(paying.ledger().lapsing()));
            case AgreementPrepared e ->
                with(agreed.preparing(new Prepared(true, e.number(), e.terms(), null, "", e.preparedBy())));
            case AgreementSigned e -> with(agreed.signing(agreement(e)));
            case AmendmentPrepared e ->
                with(agreed.preparing(
                        new Prepared(false, e.number(), e.terms(), e.resolution(), e.reason(), e.preparedBy())));
            case AmendmentSigned e -> with(agreed.signing(amendment(e)));
            case AgreementRegistered e -> published(e.number(), paper -> paper.registered(e.publishedOn()));
            case AgreementPosted e -> published(e.number(), paper -> paper.posted(e.postedOn()));
            case BudgetMoved e -> with(agreed.moving(e.after()));
            case PurposeNarrowed _, PeriodExtended _, ConditionsChanged _ -> this;
            case AccountChanged e -> with(paying.into(e.after(), e.changedBy()));
            case PaymentsSuspended _ -> with(paying.suspended(true));
            case PaymentsResumed _ -> with(paying.suspended(false));
            case PaymentsHeld e -> with(paying.held(new OverdueReport(e.monitoringId(), e.period())));
            case HoldLifted e -> with(paying.lifted(new OverdueReport(e.monitoringId(), e.period())));
            case PaymentApproved e -> with(paying.ledger().approving(e));
            case PaymentApprovalWithdrawn e -> with(paying.ledger().withdrawing(e.paymentId()));
            case PaymentMade e -> with(paying.ledger().paying(e));
            case ReturnDemanded e -> with(paying.ledger().demanding(e));
            case ReturnReceived e -> with(paying.ledger().receiving(e));
            case ReturnSetOff e -> with(paying.ledger().settingOff(e));
            case EntryReversed e -> with(paying.ledger().reversing(e));
            case UseAccounted e -> with(paying.using(e.after()));
        };
    }

    UUID grantId() {
        return start.grantId();
    }

    private static Paper agreement(AgreementSigned event) {
        return new Paper(
                true,
                event.number(),
                event.signedOn(),
                event.contracted(),
                event.terms(),
                event.preparedBy(),
                null,
                null);
    }

    private static Paper amendment(AmendmentSigned event) {
        return new Paper(
                false, event.number(), event.signedOn(), event.after(), event.terms(), event.preparedBy(), null, null);
    }

    private GrantState published(String number, UnaryOperator<Paper> how) {
        return with(agreed.with(agreed.signed().changed(number, how)));
    }

    private GrantState adjusted(Money award, Resolution by) {
        List<Resolution> more = new ArrayList<>(adjusting);
        more.add(by);
        return new GrantState(start, award, List.copyOf(more), agreed, paying);
    }

    private GrantState with(Agreed changed) {
        return new GrantState(start, awarded, adjusting, changed, paying);
    }

    private GrantState with(Paying changed) {
        return new GrantState(start, awarded, adjusting, agreed, changed);
    }

    private GrantState with(Ledger changed) {
        return with(paying.with(changed));
    }
}
