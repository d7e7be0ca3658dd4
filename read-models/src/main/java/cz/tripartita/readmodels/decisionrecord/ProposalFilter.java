package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.ProposalKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals are wanted; what is not given does not narrow.
 *
 * @param group the group they were put before
 * @param area code of the area
 * @param kind their kind
 * @param status where they stand
 * @param year the year in which they ended, of open ones that of submission
 * @param publicOnly whether to leave out what is not public by the statute
 */
public record ProposalFilter(
        @Nullable UUID group,
        @Nullable String area,
        @Nullable ProposalKind kind,
        @Nullable DecisionStatus status,
        @Nullable Integer year,
        boolean publicOnly) {

    /** Everything there is. */
    public static final ProposalFilter ALL = new ProposalFilter(null, null, null, null, null, false);
}
