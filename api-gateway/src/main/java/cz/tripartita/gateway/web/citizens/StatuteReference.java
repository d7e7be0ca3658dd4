package cz.tripartita.gateway.web.citizens;

import java.time.LocalDate;

/**
 * A version of a statute.
 *
 * @param effectiveFrom the day on which it took effect
 * @param approvalNumber number of the council's resolution
 * @param approvedOn the day of that resolution
 */
record StatuteReference(int version, LocalDate effectiveFrom, String approvalNumber, LocalDate approvedOn) {}
