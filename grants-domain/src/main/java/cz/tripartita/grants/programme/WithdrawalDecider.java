package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AwardWithdrawn;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.planning.events.Money;
import java.util.List;
import java.util.Map;

/**
 * Decides whether a further resolution may withdraw an award. The body is the one competent for what was awarded, not for
 * the nothing that is left; what is already paid does not stand in the way, it may be demanded back.
 */
final class WithdrawalDecider {

    private WithdrawalDecider() {}

    static List<ProgrammeEvent> decide(
            WithdrawAward command, ProgrammeState state, Occasion occasion, ParametersInForce parameters) {
        Award award = AwardChangeDecider.known(state, command.grantId());
        Resolutions.require(command.resolution(), occasion);
        AwardChangeDecider.requireFurther(command.resolution(), command.changes(), award);
        Money before = award.amount();
        GrantsRule.GRANT_NOT_WITHDRAWN.require(
                before.isPositive(), () -> Map.of("grant", command.grantId().toString()));
        CompetentBody.by(command.resolution(), parameters).require("grant", command.grantId(), before);
        return List.of(new AwardWithdrawn(
                command.programmeId(),
                award.applicationId(),
                award.lineId(),
                award.grantId(),
                before,
                command.resolution(),
                command.changes(),
                command.reason(),
                state.awards().total().minus(before)));
    }
}
