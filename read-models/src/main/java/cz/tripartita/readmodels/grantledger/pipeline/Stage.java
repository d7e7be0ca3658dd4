package cz.tripartita.readmodels.grantledger.pipeline;

/**
 * The one stage in which an application is, from its beginning to the payment of the grant that it became. It follows from
 * what has happened and from the instant of asking, so an application goes back where facts do: with a payment that is
 * taken back, or an agreement that becomes void.
 */
public enum Stage {
    /** Begun, not handed in; it still may be. */
    STARTED,
    /** Begun and not handed in in time. */
    NOT_SUBMITTED,
    /** Handed in, not checked yet. */
    SUBMITTED,
    /** Sent back with defects to be cured. */
    SENT_BACK,
    /** Handed in again after its defects, not checked yet. */
    SUPPLEMENTED,
    /** Found complete; nobody was asked to score it. */
    COMPLETE,
    /** Found complete; evaluators are asked or have scored. */
    IN_EVALUATION,
    /** In the ranking of its line. */
    RANKED,
    /** A commission recommended an amount for it, which may be zero. */
    RECOMMENDED,
    /** Rejected on formal grounds. */
    REJECTED,
    /** Withdrawn by the applicant. */
    WITHDRAWN,
    /** Refused by a resolution. */
    REFUSED,
    /** Awarded all that it asked for; no agreement is prepared. */
    AWARDED_IN_FULL,
    /** Awarded less than it asked for; no agreement is prepared. */
    AWARDED_IN_PART,
    /** The agreement waits for its signature. */
    AGREEMENT_PREPARED,
    /** Signed, and not yet in the register of contracts, where it has to be before anything is paid. */
    SIGNED,
    /** Signed, and in the register where it has to be; nothing is paid. */
    REGISTERED,
    /** Some of what is promised is paid. */
    PAID_IN_PART,
    /** All that is promised is paid. */
    PAID_IN_FULL,
    /** A further resolution withdrew the grant. */
    GRANT_WITHDRAWN
}
