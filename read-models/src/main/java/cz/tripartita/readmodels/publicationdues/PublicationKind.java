package cz.tripartita.readmodels.publicationdues;

/** Where something is published. */
public enum PublicationKind {
    /** An agreement or amendment in the register of contracts (Act 340/2015). */
    REGISTER,
    /** An agreement or amendment on the official board (Act 250/2000 § 10d). */
    BOARD,
    /** A programme on the official board before its window opens (Act 250/2000 § 10c). */
    PROGRAMME
}
