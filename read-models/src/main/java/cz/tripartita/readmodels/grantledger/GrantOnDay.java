package cz.tripartita.readmodels.grantledger;

import java.time.LocalDate;
import java.util.List;

/**
 * A grant as it was at the end of a day.
 *
 * @param grant with the amounts of that day
 * @param papers signed by then; the last one was in force
 * @param entries made by then, the oldest first
 */
public record GrantOnDay(LocalDate day, GrantSummary grant, List<GrantPaper> papers, List<GrantEntry> entries) {}
