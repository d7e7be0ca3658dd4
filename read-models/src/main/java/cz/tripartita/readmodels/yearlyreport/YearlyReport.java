package cz.tripartita.readmodels.yearlyreport;

import java.util.List;

/**
 * The report of a municipality on a year. A proposal belongs to the year in which it ended, an open one to that of its
 * submission; a value to the year of its monitoring.
 *
 * @param proposals all proposals of the year
 * @param areas the proposals by area, by the area's name
 * @param indicators values of the latest accepted version of each report, by service, period and indicator
 */
public record YearlyReport(
        String municipality,
        int year,
        ProposalCounts proposals,
        List<AreaProposals> areas,
        List<IndicatorLine> indicators) {}
