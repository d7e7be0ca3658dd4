package cz.tripartita.grants.events;

/** Under which rules of state aid a grant is given; an agreement has exactly one. */
public enum AidRegime {
    /** No state aid. */
    NONE,
    /** General de minimis aid: Regulation (EU) 2023/2831. */
    DE_MINIMIS,
    /** De minimis aid for a service of general economic interest: Regulation (EU) 2023/2832. */
    SGEI_DE_MINIMIS,
    /** Compensation for a service of general economic interest: Decision (EU) 2025/2630, before it 2012/21/EU. */
    SGEI_DECISION
}
