package cz.tripartita.readmodels.yearlyreport;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One proposal of the year.
 *
 * @param day the day of its end, of an open one that of its submission
 * @param superseded whether a later proposal has replaced it since
 */
public record ProposalLine(UUID proposalId, String title, ProposalOutcome outcome, LocalDate day, boolean superseded) {}
