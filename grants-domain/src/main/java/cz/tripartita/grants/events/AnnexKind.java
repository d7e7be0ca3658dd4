package cz.tripartita.grants.events;

/** What an attached file is. Files are called by it, never by a name of their own, as that could name a person. */
public enum AnnexKind {
    /** Extract from the register of beneficial owners. */
    BENEFICIAL_OWNERS_EXTRACT,
    /** Proof that the applicant exists: an extract from its register, its statutes or founding deed. */
    FOUNDING_DOCUMENT,
    /** By what right somebody acts for the applicant. */
    AUTHORISATION,
    /** Proof that the bank account is the applicant's. */
    BANK_ACCOUNT_PROOF,
    BUDGET,
    SERVICE_DESCRIPTION,
    ANNUAL_REPORT,
    /** Declaration on aid received, on debts and the like. */
    DECLARATION,
    OTHER
}
