package cz.tripartita.grants.events;

/** A number that comes from a law, with its value kept as data valid in time. */
public enum LegalParameter {
    /** Up to this many crowns in one case the council decides, above it the assembly (Act 128/2000 § 85(c), § 102(3)). */
    COUNCIL_LIMIT,
    /** Days between publication of a programme and the opening of its window (Act 250/2000 § 10c(1)). */
    PROGRAMME_NOTICE_DAYS,
    /** Above this many crowns an agreement is paid only once it stands in the register of contracts (Act 340/2015). */
    CONTRACT_REGISTER_LIMIT,
    /** Months within which such an agreement has to stand in the register, else it is void (Act 340/2015 § 7). */
    CONTRACT_REGISTER_MONTHS
}
