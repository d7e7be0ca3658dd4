package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AmendmentPrepared;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.grant.Agreed.Prepared;
import cz.tripartita.grants.grant.Contract.Paper;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.grants.programme.CompetentBody;
import cz.tripartita.grants.programme.Resolutions;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides on an amendment: prepared by one person, signed by another. The amount follows the award in force, which a
 * resolution on the programme has changed; what else changes needs a resolution of the body competent for the amount.
 */
final class AmendmentDecider {

    private AmendmentDecider() {}

    static List<GrantEvent> decide(
            PrepareAmendment command,
            GrantState state,
            Occasion occasion,
            AwardInForce award,
            ParametersInForce parameters,
            OtherAgreements others) {
        UUID actor = Duties.staff(state, occasion);
        award.requireStanding();
        Contract contract = AgreementDecider.requireSigned(state, occasion.happenedOn(), parameters);
        AgreementDecider.requireNewNumber(state, command.number());
        Prepared prepared = new Prepared(
                false, command.number().strip(), command.terms(), command.resolution(), command.reason(), actor);
        changes(prepared, state, contract.latest(), occasion, award, parameters, actor);
        others.requireOneRegime(command.terms(), occasion.happenedOn(), parameters);
        return List.of(new AmendmentPrepared(
                command.grantId(), prepared.number(), command.terms(), command.resolution(), command.reason(), actor));
    }

    static List<GrantEvent> decide(
            SignAmendment command,
            GrantState state,
            Occasion occasion,
            AwardInForce award,
            ParametersInForce parameters,
            OtherAgreements others) {
        UUID actor = Duties.staff(state, occasion);
        award.requireStanding();
        Contract contract = AgreementDecider.requireSigned(state, occasion.happenedOn(), parameters);
        Prepared prepared = AgreementDecider.requirePrepared(state, command.number(), false);
        Duties.requireAnother("signing", actor, "preparing", prepared.by());
        Paper latest = contract.latest();
        AgreementDecider.requireSignedAfter(occasion.happenedOn(), latest.signedOn());
        List<GrantEvent> changes = changes(prepared, state, latest, occasion, award, parameters, prepared.by());
        others.requireOneRegime(prepared.terms(), occasion.happenedOn(), parameters);
        Resolution resolution = behind(prepared, latest.amount(), award);
        List<GrantEvent> events = new ArrayList<>();
        events.add(new AmendmentSigned(
                command.grantId(),
                prepared.number(),
                occasion.happenedOn(),
                latest.amount(),
                award.amount(),
                prepared.terms(),
                resolution,
                prepared.reason(),
                prepared.by(),
                actor));
        events.addAll(changes);
        return List.copyOf(events);
    }

    /** What an amendment changes besides the amount, after everything about it is judged. */
    private static List<GrantEvent> changes(
            Prepared prepared,
            GrantState state,
            Paper latest,
            Occasion occasion,
            AwardInForce award,
            ParametersInForce parameters,
            UUID actor) {
        AgreementTerms terms = prepared.terms();
        TermsRules.require(terms, award.amount());
        boolean amountChanges = !award.amount().equals(latest.amount());
        GrantsRule.AMENDMENT_FOLLOWS_AWARD.require(
                amountChanges || !terms.equals(asMoved(latest.terms(), state)),
                () -> Map.of(
                        "contracted", latest.amount().amount(),
                        "award", award.amount().amount()));
        Resolution resolution = behind(prepared, latest.amount(), award);
        if (resolution != null) {
            requireResolution(resolution, state, occasion, award, parameters);
        }
        return new TermsChanges(state, latest.terms(), terms, resolution, prepared.reason(), actor)
                .events(amountChanges);
    }

    private static AgreementTerms asMoved(AgreementTerms terms, GrantState state) {
        return TermsChanges.withBudget(terms, state.agreed().budget());
    }

    private static @Nullable Resolution behind(Prepared prepared, Money contracted, AwardInForce award) {
        if (prepared.resolution() != null) {
            return prepared.resolution();
        }
        return award.amount().equals(contracted) ? null : award.resolution();
    }

    private static void requireResolution(
            Resolution resolution,
            GrantState state,
            Occasion occasion,
            AwardInForce award,
            ParametersInForce parameters) {
        Resolutions.require(resolution, occasion);
        AgreementDecider.requireSignedAfter(occasion.happenedOn(), resolution.adoptedOn());
        AgreementDecider.requireSignedAfter(
                occasion.happenedOn(), award.resolution().adoptedOn());
        CompetentBody.by(resolution, parameters).require("grant", state.grantId(), award.amount());
    }
}
