package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.grant.Contract.Paper;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Decides whether money may be paid out of a grant. */
final class PaymentDecider {

    private static final Pattern VARIABLE_SYMBOL = Pattern.compile("[0-9]{1,10}");

    private PaymentDecider() {}

    static List<GrantEvent> decide(
            RecordPayment command,
            GrantState state,
            Occasion occasion,
            ParametersInForce parameters,
            AwardInForce award) {
        Contract contract = AgreementDecider.requireSigned(state);
        LocalDate paidOn = occasion.happenedOn();
        requireNewAndWellFormed(command, state);
        GrantsRule.PAID_AFTER_SIGNING.require(
                !paidOn.isBefore(contract.signedOn()),
                () -> Map.of(
                        "paidOn",
                        paidOn.toString(),
                        "signedOn",
                        contract.signedOn().toString()));
        requireRegistered(contract.on(paidOn), paidOn, parameters);
        Money total = totalWithin(command, state, contract, award);
        return List.of(new PaymentMade(
                command.grantId(), command.paymentId(), paidOn, command.variableSymbol(), command.amount(), total));
    }

    private static void requireNewAndWellFormed(RecordPayment command, GrantState state) {
        GrantsRule.PAYMENT_RECORDED_ONCE.require(
                !state.payments().contains(command.paymentId()),
                () -> Map.of("payment", command.paymentId().toString()));
        GrantsRule.VARIABLE_SYMBOL_IS_DIGITS.require(
                VARIABLE_SYMBOL.matcher(command.variableSymbol()).matches(),
                () -> Map.of("variableSymbol", command.variableSymbol()));
        GrantsRule.AMOUNTS_POSITIVE.require(
                command.amount().isPositive(),
                () -> Map.of("amount", command.amount().amount()));
    }

    /** Judged by the paper in force on the day of payment and by the limit of the day on which it was signed. */
    private static void requireRegistered(Paper paper, LocalDate paidOn, ParametersInForce parameters) {
        BigDecimal limit = parameters.on(paper.signedOn(), LegalParameter.CONTRACT_REGISTER_LIMIT);
        boolean needed = paper.amount().amount().compareTo(limit) > 0;
        GrantsRule.REGISTERED_BEFORE_PAYMENT.require(
                !needed || !paidOn.isBefore(paper.registeredOn()),
                () -> Map.of(
                        "number", paper.number(),
                        "contracted", paper.amount().amount(),
                        "limit", limit,
                        "registered", paper.registered(),
                        "paidOn", paidOn.toString()));
    }

    private static Money totalWithin(RecordPayment command, GrantState state, Contract contract, AwardInForce award) {
        Money total = state.paid().plus(command.amount());
        Money contracted = contract.latest().amount();
        GrantsRule.PAYMENTS_NOT_ABOVE_GRANT.require(
                !total.isAbove(contracted) && !total.isAbove(award.amount()),
                () -> Map.of(
                        "paid", state.paid().amount(),
                        "amount", command.amount().amount(),
                        "contracted", contracted.amount(),
                        "award", award.amount().amount()));
        return total;
    }
}
