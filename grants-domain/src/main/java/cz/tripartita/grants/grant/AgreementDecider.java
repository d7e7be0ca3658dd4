package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementPrepared;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.grant.Agreed.Prepared;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decides on the agreement of a grant: prepared by one person, signed by another. */
final class AgreementDecider {

    private AgreementDecider() {}

    static List<GrantEvent> decide(
            PrepareAgreement command,
            GrantState state,
            Occasion occasion,
            AwardInForce award,
            ParametersInForce parameters,
            OtherAgreements others) {
        UUID actor = Duties.staff(state, occasion);
        award.requireStanding();
        requireNone(state, occasion.happenedOn(), parameters);
        requireNewNumber(state, command.number());
        requirePeriodOfAward(command.terms(), state.start());
        TermsRules.require(command.terms(), award.amount());
        others.requireOneRegime(command.terms(), occasion.happenedOn(), parameters);
        return List.of(new AgreementPrepared(command.grantId(), command.number().strip(), command.terms(), actor));
    }

    static List<GrantEvent> decide(
            SignAgreement command,
            GrantState state,
            Occasion occasion,
            AwardInForce award,
            ParametersInForce parameters,
            OtherAgreements others) {
        UUID actor = Duties.staff(state, occasion);
        award.requireStanding();
        requireNone(state, occasion.happenedOn(), parameters);
        Prepared prepared = requirePrepared(state, command.number(), true);
        Duties.requireAnother("signing", actor, "preparing", prepared.by());
        requireSignedAfter(occasion.happenedOn(), award.resolution().adoptedOn());
        TermsRules.require(prepared.terms(), award.amount());
        others.requireOneRegime(prepared.terms(), occasion.happenedOn(), parameters);
        return List.of(signed(prepared, state.start(), occasion.happenedOn(), award.amount(), actor));
    }

    private static AgreementSigned signed(
            Prepared prepared, GrantAwarded start, LocalDate day, Money amount, UUID signedBy) {
        return new AgreementSigned(
                start.grantId(),
                start.municipality(),
                start.organisationId(),
                start.serviceId(),
                start.serviceName(),
                start.serviceKind(),
                prepared.number(),
                day,
                prepared.terms().periodFrom(),
                prepared.terms().periodTo(),
                amount,
                prepared.terms(),
                prepared.by(),
                signedBy);
    }

    private static void requireNone(GrantState state, LocalDate day, ParametersInForce parameters) {
        Contract contract = state.agreed().contract();
        GrantsRule.AGREEMENT_SIGNED_ONCE.require(
                contract == null || contract.inForce(day, parameters).isEmpty(),
                () -> Map.of("grant", state.grantId().toString()));
    }

    private static void requirePeriodOfAward(AgreementTerms terms, GrantAwarded start) {
        GrantsRule.AGREEMENT_PERIOD_IN_ORDER.require(
                terms.periodFrom().equals(start.periodFrom())
                        && terms.periodTo().equals(start.periodTo()),
                () -> Map.of(
                        "periodFrom", terms.periodFrom().toString(),
                        "periodTo", terms.periodTo().toString(),
                        "awardedFrom", start.periodFrom().toString(),
                        "awardedTo", start.periodTo().toString()));
    }

    static void requireNewNumber(GrantState state, String number) {
        Contract contract = state.agreed().contract();
        GrantsRule.NUMBER_USED_ONCE.require(
                contract == null || contract.numbered(number).isEmpty(), () -> Map.of("number", number));
    }

    static Prepared requirePrepared(GrantState state, String number, boolean agreement) {
        Prepared prepared = state.agreed().prepared();
        if (prepared == null
                || prepared.agreement() != agreement
                || !prepared.number().equals(number.strip())) {
            throw GrantsRule.PREPARED_BEFORE_SIGNING.broken(
                    Map.of("number", number, "prepared", prepared == null ? "" : prepared.number()));
        }
        return prepared;
    }

    /** What is agreed on the day. */
    static Contract requireSigned(GrantState state, LocalDate day, ParametersInForce parameters) {
        Contract contract = state.agreed().contract();
        if (contract == null) {
            throw GrantsRule.AGREEMENT_SIGNED_FIRST.broken(
                    Map.of("grant", state.grantId().toString(), "void", false));
        }
        return contract.inForce(day, parameters)
                .orElseThrow(() -> GrantsRule.AGREEMENT_SIGNED_FIRST.broken(
                        Map.of("grant", state.grantId().toString(), "void", !contract.ended())));
    }

    static void requireSignedAfter(LocalDate signedOn, LocalDate earliest) {
        GrantsRule.SIGNED_AFTER_AWARD.require(
                !signedOn.isBefore(earliest),
                () -> Map.of("signedOn", signedOn.toString(), "earliest", earliest.toString()));
    }
}
