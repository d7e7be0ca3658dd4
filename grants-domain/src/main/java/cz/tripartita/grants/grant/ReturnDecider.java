package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.application.ListedService;
import cz.tripartita.grants.events.EntryKind;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.ReturnDemanded;
import cz.tripartita.grants.events.GrantEvent.ReturnReceived;
import cz.tripartita.grants.events.GrantEvent.ReturnSetOff;
import cz.tripartita.grants.grant.Ledger.Approved;
import cz.tripartita.grants.grant.Ledger.Entry;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides on money that comes back: demanded by one person, recorded or set off by another. */
final class ReturnDecider {

    private ReturnDecider() {}

    static List<GrantEvent> decide(DemandReturn command, GrantState state, Occasion occasion) {
        UUID actor = Duties.staff(state, occasion);
        PaymentDecider.requireNew(state, command.returnId());
        PaymentDecider.requirePositive(command.amount());
        requireKept(state, command.amount());
        return List.of(new ReturnDemanded(
                command.grantId(),
                command.returnId(),
                command.amount(),
                command.dueOn(),
                command.reason(),
                Totals.of(state).demanded(command.amount()),
                actor));
    }

    static List<GrantEvent> decide(RecordReturn command, GrantState state, Occasion occasion) {
        UUID actor = Duties.staff(state, occasion);
        PaymentDecider.requireNew(state, command.receiptId());
        PaymentDecider.requireSymbol(command.variableSymbol());
        PaymentDecider.requirePositive(command.amount());
        UUID returnId = command.returnId();
        if (returnId == null) {
            requireKept(state, command.amount());
        } else {
            requireOwed(state, returnId, command.amount(), actor);
        }
        return List.of(new ReturnReceived(
                command.grantId(),
                command.receiptId(),
                returnId,
                occasion.happenedOn(),
                command.variableSymbol(),
                command.amount(),
                Totals.of(state).returned(command.amount(), returnId != null),
                actor));
    }

    /** A set-off counts as paid, so the rules of a payment hold for it. */
    static List<GrantEvent> decide(
            SetOffReturn command,
            GrantState state,
            Occasion occasion,
            AwardInForce award,
            ParametersInForce parameters,
            @Nullable ListedService service) {
        UUID actor = Duties.staff(state, occasion);
        award.requireStanding();
        LocalDate day = occasion.happenedOn();
        PaymentDecider.requireNew(state, command.setOffId());
        PaymentDecider.requirePositive(command.amount());
        Approved approved = PaymentDecider.requireApproved(state, command.paymentId());
        Duties.requireAnother("setting off", actor, "approving the payment", approved.approvedBy());
        PaymentDecider.requireFree(state);
        Contract contract = AgreementDecider.requireSigned(state, day, parameters);
        PaymentDecider.requireRegistered(state, contract, day, service);
        PaymentDecider.requirePayable(contract, day, parameters);
        requireOwed(state, command.returnId(), command.amount(), actor);
        GrantsRule.RETURN_NOT_ABOVE_OWED.require(
                !command.amount().isAbove(approved.left()),
                () -> Map.of(
                        "amount", command.amount().amount(),
                        "payment", approved.left().amount()));
        return List.of(new ReturnSetOff(
                command.grantId(),
                command.setOffId(),
                command.returnId(),
                command.paymentId(),
                day,
                command.amount(),
                Totals.of(state).setOff(command.amount()),
                actor));
    }

    private static void requireKept(GrantState state, Money amount) {
        Ledger ledger = state.paying().ledger();
        GrantsRule.RETURN_NOT_ABOVE_PAID.require(
                !amount.isAbove(ledger.kept()),
                () -> Map.of(
                        "amount", amount.amount(),
                        "paid", ledger.totals().paid().amount(),
                        "returned", ledger.totals().returned().amount(),
                        "owed", ledger.totals().owed().amount()));
    }

    private static void requireOwed(GrantState state, UUID returnId, Money amount, UUID actor) {
        Entry demand = state.paying().ledger().entries().get(returnId);
        Money open = demand == null || demand.kind() != EntryKind.RETURN_DEMANDED ? Money.ZERO : demand.open();
        GrantsRule.RETURN_NOT_ABOVE_OWED.require(
                demand != null && !amount.isAbove(open),
                () -> Map.of("return", returnId.toString(), "amount", amount.amount(), "owed", open.amount()));
        Duties.requireAnother("recording a return", actor, "demanding it", demand == null ? null : demand.by());
    }
}
