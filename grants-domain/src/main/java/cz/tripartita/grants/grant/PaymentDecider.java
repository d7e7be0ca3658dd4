package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.application.ListedService;
import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.PaymentApprovalWithdrawn;
import cz.tripartita.grants.events.GrantEvent.PaymentApproved;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.grant.Contract.Paper;
import cz.tripartita.grants.grant.Ledger.Approved;
import cz.tripartita.grants.grant.Paying.OverdueReport;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides whether money may be paid out of a grant: approved by one person, paid by another. */
final class PaymentDecider {

    private static final Pattern VARIABLE_SYMBOL = Pattern.compile("[0-9]{1,10}");

    private PaymentDecider() {}

    static List<GrantEvent> decide(
            ApprovePayment command,
            GrantState state,
            Occasion occasion,
            AwardInForce award,
            ParametersInForce parameters,
            @Nullable ListedService service) {
        UUID actor = Duties.staff(state, occasion);
        award.requireStanding();
        Contract contract = AgreementDecider.requireSigned(state, occasion.happenedOn(), parameters);
        Duties.requireAnother(
                "approving a payment",
                actor,
                "preparing the agreement",
                contract.latest().preparedBy());
        Duties.requireAnother(
                "approving a payment",
                actor,
                "changing the account",
                state.paying().accountChangedBy());
        requireNew(state, command.paymentId());
        requireSymbol(command.variableSymbol());
        requirePositive(command.amount());
        requireFree(state);
        requireRegistered(state, contract, occasion.happenedOn(), service);
        requireWithin(command.amount(), state, contract, award);
        return List.of(new PaymentApproved(
                command.grantId(),
                command.paymentId(),
                command.dueOn(),
                command.variableSymbol(),
                command.amount(),
                actor));
    }

    static List<GrantEvent> decide(WithdrawPaymentApproval command, GrantState state, Occasion occasion) {
        UUID actor = Duties.staff(state, occasion);
        Approved approved = requireApproved(state, command.paymentId());
        GrantsRule.PAYMENT_APPROVED_FIRST.require(
                !approved.setOff().isPositive(),
                () -> Map.of(
                        "payment", command.paymentId().toString(),
                        "setOff", approved.setOff().amount()));
        return List.of(new PaymentApprovalWithdrawn(command.grantId(), command.paymentId(), command.reason(), actor));
    }

    static List<GrantEvent> decide(
            RecordPayment command,
            GrantState state,
            Occasion occasion,
            AwardInForce award,
            ParametersInForce parameters,
            @Nullable ListedService service) {
        UUID actor = Duties.staff(state, occasion);
        award.requireStanding();
        LocalDate paidOn = occasion.happenedOn();
        Contract contract = AgreementDecider.requireSigned(state, paidOn, parameters);
        Approved approved = requireApproved(state, command.paymentId());
        Duties.requireAnother("paying", actor, "approving the payment", approved.approvedBy());
        Duties.requireAnother(
                "paying", actor, "changing the account", state.paying().accountChangedBy());
        requireFree(state);
        requireRegistered(state, contract, paidOn, service);
        requirePayable(contract, paidOn, parameters);
        requireWithin(Money.ZERO, state, contract, award);
        GrantTotals totals = Totals.of(state).paid(approved.left());
        return List.of(new PaymentMade(
                command.grantId(),
                command.paymentId(),
                paidOn,
                approved.variableSymbol(),
                approved.left(),
                totals,
                actor));
    }

    static Approved requireApproved(GrantState state, UUID paymentId) {
        Approved approved = state.paying().ledger().approved().get(paymentId);
        if (approved == null) {
            throw GrantsRule.PAYMENT_APPROVED_FIRST.broken(Map.of("payment", paymentId.toString()));
        }
        return approved;
    }

    static void requireNew(GrantState state, UUID id) {
        GrantsRule.ENTRY_RECORDED_ONCE.require(
                !state.paying().ledger().ids().contains(id), () -> Map.of("entry", id.toString()));
    }

    static void requireSymbol(String symbol) {
        GrantsRule.VARIABLE_SYMBOL_IS_DIGITS.require(
                VARIABLE_SYMBOL.matcher(symbol).matches(), () -> Map.of("variableSymbol", symbol));
    }

    static void requirePositive(Money amount) {
        GrantsRule.AMOUNTS_POSITIVE.require(amount.isPositive(), () -> Map.of("amount", amount.amount()));
    }

    /** Of the days that the agreement pays for, the one nearest to the payment counts. */
    static void requireRegistered(GrantState state, Contract contract, LocalDate day, @Nullable ListedService service) {
        AgreementTerms terms = contract.latest().terms();
        LocalDate from = terms.periodFrom();
        LocalDate to = terms.periodTo();
        LocalDate counted = day.isBefore(from) ? from : day.isAfter(to) ? to : day;
        GrantsRule.REGISTERED_WHEN_PAID.require(
                state.start().serviceKind() != ServiceKind.REGISTERED
                        || (service != null && service.registeredFor(counted, counted)),
                () -> Map.of("service", state.start().serviceId().toString(), "on", counted.toString()));
    }

    /** Payments are neither suspended nor held. */
    static void requireFree(GrantState state) {
        GrantsRule.PAYMENTS_NOT_SUSPENDED.require(
                !state.paying().suspended(),
                () -> Map.of("grant", state.grantId().toString()));
        GrantsRule.PAYMENTS_NOT_HELD.require(
                state.paying().held().isEmpty(),
                () -> Map.of("overdue", OverdueReport.periods(state.paying().held())));
    }

    /** Judged by the paper in force on the day of payment and by the limit of the day on which it was signed. */
    static void requirePayable(Contract contract, LocalDate paidOn, ParametersInForce parameters) {
        GrantsRule.PAID_AFTER_SIGNING.require(
                !paidOn.isBefore(contract.signedOn()),
                () -> Map.of(
                        "paidOn",
                        paidOn.toString(),
                        "signedOn",
                        contract.signedOn().toString()));
        Paper paper = contract.on(paidOn);
        LocalDate registeredOn = paper.registeredOn();
        GrantsRule.REGISTERED_BEFORE_PAYMENT.require(
                !paper.needsRegister(parameters) || (registeredOn != null && !paidOn.isBefore(registeredOn)),
                () -> Map.of(
                        "number", paper.number(),
                        "contracted", paper.amount().amount(),
                        "limit", parameters.on(paper.signedOn(), LegalParameter.CONTRACT_REGISTER_LIMIT),
                        "registered", registeredOn != null,
                        "paidOn", paidOn.toString()));
    }

    /** What is paid, what is approved and what is added, against what is contracted and the award in force. */
    private static void requireWithin(Money added, GrantState state, Contract contract, AwardInForce award) {
        Ledger ledger = state.paying().ledger();
        Money total = ledger.totals().paid().plus(ledger.waiting()).plus(added);
        Money contracted = contract.latest().amount();
        GrantsRule.PAYMENTS_NOT_ABOVE_GRANT.require(
                !total.isAbove(contracted) && !total.isAbove(award.amount()),
                () -> Map.of(
                        "paid", ledger.totals().paid().amount(),
                        "approved", ledger.waiting().amount(),
                        "amount", added.amount(),
                        "contracted", contracted.amount(),
                        "award", award.amount().amount()));
    }
}
