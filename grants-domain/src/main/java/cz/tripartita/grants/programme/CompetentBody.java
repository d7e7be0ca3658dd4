package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * Whether a body may decide a single amount: the council up to the limit of the day of its resolution, the assembly
 * always.
 *
 * @param limit crowns in one case up to which the council decides
 */
public record CompetentBody(Resolution resolution, BigDecimal limit) {

    /** The body of a resolution, judged by the limit of the day on which it was adopted. */
    public static CompetentBody by(Resolution resolution, ParametersInForce parameters) {
        return new CompetentBody(resolution, parameters.on(resolution.adoptedOn(), LegalParameter.COUNCIL_LIMIT));
    }

    /** Requires that the body may decide the amount of one case, named in the facts as {@code what}. */
    public void require(String what, UUID id, Money amount) {
        Body required = amount.amount().compareTo(limit) > 0 ? Body.ASSEMBLY : Body.COUNCIL;
        GrantsRule.AWARD_BY_COMPETENT_BODY.require(
                resolution.body() == Body.ASSEMBLY || required == Body.COUNCIL,
                () -> Map.of(
                        what,
                        id.toString(),
                        "amount",
                        amount.amount(),
                        "limit",
                        limit,
                        "body",
                        resolution.body().name(),
                        "required",
                        required.name()));
    }
}
