package cz.tripartita.readmodels.grantledger.pipeline;

import cz.tripartita.planning.events.Money;

/**
 * How many applications there are and what they come to.
 *
 * @param requested what those handed in ask for
 * @param recommended what the latest recommendation gives them
 * @param awarded what is awarded now
 * @param scored how many evaluators have scored
 * @param evaluators how many have to, of applications for which one is asked
 */
public record PipelineAmounts(
        int applications,
        Money requested,
        Money recommended,
        Money awarded,
        Money contracted,
        Money paid,
        int scored,
        int evaluators) {

    /** No application. */
    public static final PipelineAmounts NONE =
            new PipelineAmounts(0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 0, 0);

    /** Both together. */
    public PipelineAmounts plus(PipelineAmounts other) {
        return new PipelineAmounts(
                applications + other.applications,
                requested.plus(other.requested),
                recommended.plus(other.recommended),
                awarded.plus(other.awarded),
                contracted.plus(other.contracted),
                paid.plus(other.paid),
                scored + other.scored,
                evaluators + other.evaluators);
    }
}
