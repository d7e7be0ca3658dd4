package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.grant.Contract.Paper;
import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Decides on the agreement of a grant, its amendments and their registration. */
final class AgreementDecider {

    private AgreementDecider() {}

    static List<GrantEvent> decide(SignAgreement command, GrantState state, Occasion occasion, AwardInForce award) {
        GrantsRule.AGREEMENT_SIGNED_ONCE.require(
                state.contract() == null,
                () -> Map.of("grant", command.grantId().toString()));
        requireSignedAfter(occasion.happenedOn(), award.resolution().adoptedOn());
        requireSum(command.instalments(), award.amount());
        return List.of(signed(command, state.start(), occasion.happenedOn(), award.amount()));
    }

    private static AgreementSigned signed(SignAgreement command, GrantAwarded start, LocalDate day, Money amount) {
        return new AgreementSigned(
                command.grantId(),
                start.municipality(),
                start.organisationId(),
                start.serviceId(),
                start.serviceName(),
                start.serviceKind(),
                command.number(),
                day,
                start.periodFrom(),
                start.periodTo(),
                amount,
                command.instalments());
    }

    static List<GrantEvent> decide(SignAmendment command, GrantState state, Occasion occasion, AwardInForce award) {
        Contract contract = requireSigned(state);
        Paper latest = contract.latest();
        GrantsRule.AMENDMENT_FOLLOWS_AWARD.require(
                !award.amount().equals(latest.amount()),
                () -> Map.of(
                        "contracted", latest.amount().amount(),
                        "award", award.amount().amount()));
        GrantsRule.NUMBER_USED_ONCE.require(
                !contract.hasNumber(command.number()), () -> Map.of("number", command.number()));
        requireSignedAfter(occasion.happenedOn(), award.resolution().adoptedOn());
        requireSignedAfter(occasion.happenedOn(), latest.signedOn());
        requireSum(command.instalments(), award.amount());
        return List.of(new AmendmentSigned(
                command.grantId(),
                command.number(),
                occasion.happenedOn(),
                latest.amount(),
                award.amount(),
                command.instalments(),
                award.resolution(),
                award.reason()));
    }

    static List<GrantEvent> decide(RegisterAgreement command, GrantState state, Occasion occasion) {
        Paper latest = requireSigned(state).latest();
        GrantsRule.REGISTERED_ONCE.require(
                !latest.registered() && !occasion.happenedOn().isBefore(latest.signedOn()),
                () -> Map.of(
                        "number", latest.number(),
                        "registered", latest.registered(),
                        "signedOn", latest.signedOn().toString(),
                        "publishedOn", occasion.happenedOn().toString()));
        return List.of(new AgreementRegistered(command.grantId(), command.registerNumber(), occasion.happenedOn()));
    }

    static Contract requireSigned(GrantState state) {
        Contract contract = state.contract();
        if (contract == null) {
            throw GrantsRule.AGREEMENT_SIGNED_FIRST.broken(
                    Map.of("grant", state.start().grantId().toString()));
        }
        return contract;
    }

    private static void requireSignedAfter(LocalDate signedOn, LocalDate earliest) {
        GrantsRule.SIGNED_AFTER_AWARD.require(
                !signedOn.isBefore(earliest),
                () -> Map.of("signedOn", signedOn.toString(), "earliest", earliest.toString()));
    }

    private static void requireSum(List<Instalment> instalments, Money amount) {
        Money sum = instalments.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
        GrantsRule.INSTALMENTS_SUM_TO_AMOUNT.require(
                sum.equals(amount)
                        && instalments.stream().allMatch(one -> one.amount().isPositive()),
                () -> Map.of("sum", sum.amount(), "amount", amount.amount()));
    }
}
