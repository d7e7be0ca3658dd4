package cz.tripartita.grants.events;

/**
 * What an agreement asks of the recipient's reports, in place of the municipality's usual method.
 *
 * @param every how long the reported periods are
 * @param daysToReport days after the end of a period in which the report is to come in, 1 to 366
 * @param holdsPayments whether nothing more is paid while a report is overdue
 */
public record ReportingDuty(ReportingLength every, int daysToReport, boolean holdsPayments) {}
