package cz.tripartita.readmodels.grantledger;

/** How far a payment of a grant has come. */
public enum PaymentState {
    /** Approved, waits to be made. */
    APPROVED,
    /** Made, or set off in whole. */
    MADE,
    /** Its approval was taken back, or lapsed when the grant was withdrawn. */
    WITHDRAWN,
    /** Made, and taken back by a counter-entry. */
    REVERSED
}
