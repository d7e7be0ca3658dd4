package cz.tripartita.readmodels.goldenthread;

import java.util.List;

/**
 * What came of a need, as far as events say it.
 *
 * @param need the need itself
 * @param proposals those that tie to it or follow from one that does, by kind from need to priority, then by day
 * @param entries entries of realisation plans that came from these proposals
 * @param programmes programmes that name one of them
 * @param grants grants whose application names one of them
 */
public record GoldenThread(
        ThreadProposal need,
        List<ThreadProposal> proposals,
        List<ThreadEntry> entries,
        List<ThreadProgramme> programmes,
        List<ThreadGrant> grants) {}
