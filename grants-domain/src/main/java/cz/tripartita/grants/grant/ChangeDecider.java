package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AccountChanged;
import cz.tripartita.grants.events.GrantEvent.BudgetMoved;
import cz.tripartita.grants.events.GrantEvent.PaymentsResumed;
import cz.tripartita.grants.events.GrantEvent.PaymentsSuspended;
import cz.tripartita.grants.parameters.ParametersInForce;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decides on changes of a grant that need no amendment. */
final class ChangeDecider {

    private ChangeDecider() {}

    /** Moves are counted together from the latest paper, so that small ones do not add up to a large one. */
    static List<GrantEvent> decide(
            MoveBudget command, GrantState state, Occasion occasion, AwardInForce award, ParametersInForce parameters) {
        UUID actor = Duties.staff(state, occasion);
        award.requireStanding();
        AgreementTerms terms = AgreementDecider.requireSigned(state, occasion.happenedOn(), parameters)
                .latest()
                .terms();
        BudgetMoves.requireSameSum(state.agreed().budget(), command.budget());
        GrantsRule.BUDGET_MOVE_WITHIN_TOLERANCE.require(
                BudgetMoves.within(terms.budget(), command.budget(), terms.budgetTolerancePercent()),
                () -> Map.of("budgetTolerancePercent", terms.budgetTolerancePercent()));
        return List.of(new BudgetMoved(
                command.grantId(), state.agreed().budget(), command.budget(), null, command.reason(), actor));
    }

    static List<GrantEvent> decide(ChangeAccount command, GrantState state, Occasion occasion, AwardInForce award) {
        UUID actor = Duties.staff(state, occasion);
        award.requireStanding();
        return List.of(new AccountChanged(
                command.grantId(), state.paying().account(), command.bankAccount(), command.reason(), actor));
    }

    static List<GrantEvent> decide(SuspendPayments command, GrantState state, Occasion occasion, AwardInForce award) {
        UUID actor = Duties.staff(state, occasion);
        award.requireStanding();
        return state.paying().suspended()
                ? List.of()
                : List.of(new PaymentsSuspended(command.grantId(), command.reason(), actor));
    }

    static List<GrantEvent> decide(ResumePayments command, GrantState state, Occasion occasion, AwardInForce award) {
        UUID actor = Duties.staff(state, occasion);
        award.requireStanding();
        return state.paying().suspended()
                ? List.of(new PaymentsResumed(command.grantId(), command.reason(), actor))
                : List.of();
    }
}
