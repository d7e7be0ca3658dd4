package cz.tripartita.readmodels.grantledger;

/** What an entry of the ledger is an amount of. */
public enum Account {
    /** Of a programme: what the body set aside for it. */
    ALLOCATION,
    /** What the application asked for. */
    REQUESTED,
    /** What a commission recommended last. */
    RECOMMENDED,
    /** What resolutions gave. */
    AWARDED,
    /** What agreement and amendments promise. */
    CONTRACTED,
    /** What was paid out, by set-off too, less what counter-entries took back. */
    PAID,
    /** What the recipient has accounted for. */
    USED,
    /** What came back, by set-off too. */
    RETURNED,
    /** What was demanded back. */
    DEMANDED,
    /** What of it has not come back. */
    OWED
}
