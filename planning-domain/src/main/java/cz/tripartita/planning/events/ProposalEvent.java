package cz.tripartita.planning.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of one proposal: its rounds, positions and how it ended. */
public sealed interface ProposalEvent {

    UUID proposalId();

    /** A proposal was put before a group; its first round opened with the wording given. */
    record ProposalSubmitted(
            UUID proposalId,
            UUID groupId,
            UUID processId,
            String municipality,
            String area,
            ProposalKind kind,
            String title,
            String wording,
            String wordingDigest,
            @Nullable ErasableText reasons,
            @Nullable Money expectedCost,
            List<String> fundingSources,
            PlanningTies ties,
            List<Ancestor> ancestors,
            UUID submittedBy)
            implements ProposalEvent {}

    /**
     * A member declared a stance on the wording of the open round; a later one in the same round replaces it.
     *
     * @param membershipId the membership to which the position belongs; when it ends, the position lapses
     * @param declaredBy the person who declared or recorded it: the member, or a facilitator on the member's behalf
     * @param meetingId the meeting at which it was declared; always there when recorded on the member's behalf
     */
    record PositionDeclared(
            UUID proposalId,
            int round,
            UUID memberId,
            UUID membershipId,
            Side side,
            @Nullable UUID organisationId,
            Position position,
            @Nullable ErasableText reason,
            UUID declaredBy,
            @Nullable UUID meetingId)
            implements ProposalEvent {}

    /** The wording was amended: the open round closed unreached and the next opened with no positions. */
    record WordingAmended(
            UUID proposalId,
            int closedRound,
            int openedRound,
            String wording,
            String wordingDigest,
            String reason,
            UUID amendedBy)
            implements ProposalEvent {}

    /**
     * Consensus was reached on the exact wording of the round.
     *
     * @param statuteVersion the version of the statute in effect on the day, by which the consensus is judged for ever
     * @param wordingDigest lower-case hexadecimal SHA-256 of the UTF-8 wording
     * @param positions the positions of the memberships in force, of members present and not
     * @param attendance members and members present of each side at that moment
     * @param supersedes the earlier proposals whose place this one takes
     */
    record ConsensusReached(
            UUID proposalId,
            UUID groupId,
            int round,
            UUID meetingId,
            int statuteVersion,
            String wordingDigest,
            List<CountedPosition> positions,
            List<SideAttendance> attendance,
            List<UUID> supersedes)
            implements ProposalEvent {}

    /** The group put the proposal off. */
    record ProposalAdjourned(UUID proposalId, int round, String reason) implements ProposalEvent {}

    /** The group took an adjourned proposal up again, in the same round. */
    record ProposalResumed(UUID proposalId, int round) implements ProposalEvent {}

    /** The author withdrew the proposal. */
    record ProposalWithdrawn(
            UUID proposalId, int round, @Nullable ErasableText reason, UUID withdrawnBy) implements ProposalEvent {}

    /**
     * The group gave up on consensus.
     *
     * @param objecting members whose objection stood
     */
    record ClosedWithoutConsensus(UUID proposalId, int round, UUID meetingId, String reason, List<UUID> objecting)
            implements ProposalEvent {}

    /** A later proposal that reached consensus took the place of this one. */
    record ProposalSuperseded(UUID proposalId, UUID successorId) implements ProposalEvent {}

    /** The proposal was merged with others into a new one, which starts without positions. */
    record ProposalMerged(UUID proposalId, UUID successorId) implements ProposalEvent {}

    /** The proposal was split into new ones, which start without positions. */
    record ProposalSplit(UUID proposalId, List<UUID> successorIds) implements ProposalEvent {}
}
