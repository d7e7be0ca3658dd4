package cz.tripartita.grants.events;

/** A number that comes from a law, with its value kept as data valid in time. */
public enum LegalParameter {
    /** Up to this many crowns in one case the council decides, above it the assembly (Act 128/2000 § 85(c), § 102(3)). */
    COUNCIL_LIMIT,
    /** Days between publication of a programme and the opening of its window (Act 250/2000 § 10c(1)). */
    PROGRAMME_NOTICE_DAYS,
    /** Days for which a programme stays published, at least (Act 250/2000 § 10c(1)). */
    PROGRAMME_PUBLISHED_DAYS,
    /** Above this many crowns an agreement is paid only once it stands in the register of contracts (Act 340/2015). */
    CONTRACT_REGISTER_LIMIT,
    /** Months after signing by which it stands there, or is void (Act 340/2015). */
    CONTRACT_REGISTER_MONTHS,
    /** Above this many crowns an agreement is published on the official board (Act 250/2000 § 10d). */
    BOARD_LIMIT,
    /** Days after signing by which it is published there (Act 250/2000 § 10d). */
    BOARD_DAYS,
    /** Years for which it stays published there (Act 250/2000 § 10d). */
    BOARD_YEARS
}
