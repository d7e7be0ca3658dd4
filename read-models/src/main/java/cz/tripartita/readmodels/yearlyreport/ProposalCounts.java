package cz.tripartita.readmodels.yearlyreport;

/**
 * How many proposals ended how.
 *
 * @param superseded those of the ones with consensus that a later proposal has replaced since
 * @param open those submitted in the year and still open or adjourned
 */
public record ProposalCounts(
        int consensus, int superseded, int closedWithoutConsensus, int withdrawn, int merged, int split, int open) {

    /** All proposals of the year. */
    public int total() {
        return consensus + closedWithoutConsensus + withdrawn + merged + split + open;
    }
}
