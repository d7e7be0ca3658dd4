package cz.tripartita.readmodels.publicationdues.terms;

/** What a day of the calendar is. */
public enum TermKind {
    /** The last day on which an approved programme may be published, for its window to open as planned. */
    PROGRAMME_PUBLICATION,
    /** The window of a programme opens. */
    WINDOW_OPENS,
    /** The last day of the window. */
    WINDOW_CLOSES,
    /** The last day on which one application may be handed in, as an exception. */
    LATE_SUBMISSION,
    /** The last day on which an application with defects may be supplemented. */
    CURE,
    /** The last day on which a programme is to be decided. */
    DECISION,
    /** The first day on which a programme or a paper need not be published any more. */
    PUBLICATION_END,
    /** The last day on which an agreement or amendment may come into the register of contracts. */
    REGISTER,
    /** The last day on which an agreement or amendment may be posted on the board. */
    BOARD,
    /** An instalment is to be paid. */
    INSTALMENT,
    /** Demanded money is to be back. */
    RETURN,
    /** The recipient's settlement is to be there. */
    SETTLEMENT,
    /** The last day on which a report of the service may come in, by the agreement on the grant. */
    REPORT,
    /** A day on which the provider is reminded of a report that is not there: before its last day or after it. */
    REPORT_REMINDER,
    /** The last day of the period of use of a grant. */
    PERIOD_END,
    /** The last day of a registration that ends before the period of use of a grant for the service does. */
    REGISTRATION_END
}
