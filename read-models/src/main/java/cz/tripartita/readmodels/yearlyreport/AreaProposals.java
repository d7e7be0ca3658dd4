package cz.tripartita.readmodels.yearlyreport;

import java.util.List;

/**
 * The proposals of one area.
 *
 * @param area code of the area
 * @param areaName its name
 * @param proposals the proposals by day and title
 */
public record AreaProposals(String area, String areaName, ProposalCounts counts, List<ProposalLine> proposals) {}
