package cz.tripartita.grants.events;

/** What an entry of a grant's ledger records, and a counter-entry takes back. */
public enum EntryKind {
    PAYMENT,
    RETURN_DEMANDED,
    RETURN_RECEIVED,
    /** A return set off against a payment: counts as paid and as returned. */
    SET_OFF
}
