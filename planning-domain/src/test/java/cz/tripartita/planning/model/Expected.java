package cz.tripartita.planning.model;

import java.util.Map;

/** How often each outcome has to be hit at the least in the 2 000 sequences of every build; about a third of what is. */
final class Expected {

    static final Map<String, Integer> HITS = Map.ofEntries(
            Map.entry("ConsensusReached", 800),
            Map.entry("consensus after an amendment", 80),
            Map.entry("consensus after a position lapsed", 80),
            Map.entry("consensus with the position of a member not there", 200),
            Map.entry("consensus that supersedes", 80),
            Map.entry("no consensus: missing", 1_500),
            Map.entry("no consensus: objection of a member present", 500),
            Map.entry("no consensus: objection of a member not there", 300),
            Map.entry("no consensus: sidesWithoutAgreement", 4_000),
            Map.entry("no consensus: sidesWithoutMember", 600),
            Map.entry("refused: ROUND_NOT_OPEN", 500),
            Map.entry("refused: MEETING_NOT_OPEN", 800),
            Map.entry("refused: MEETING_OF_ANOTHER_GROUP", 1_000),
            Map.entry("refused: PROPOSAL_NOT_ON_AGENDA", 80),
            Map.entry("refused: PROPOSAL_NOT_OPEN", 800),
            Map.entry("refused: FACILITATES_ONLY_OWN_GROUPS", 4_000),
            Map.entry("refused: POSITION_IS_PERSONAL", 500),
            Map.entry("refused: POSITION_NEEDS_REASON", 100),
            Map.entry("refused: ONLY_MEMBERS_TAKE_POSITIONS", 200),
            Map.entry("refused: ON_BEHALF_ONLY_OF_PRESENT", 300),
            Map.entry("refused: ATTENDANCE_OF_EVERY_MEMBER", 200),
            Map.entry("refused: AMENDMENT_CHANGES_WORDING", 200),
            Map.entry("refused: ONE_MEMBERSHIP_AT_A_TIME", 2_000),
            Map.entry("refused: SUPERSEDES_ONLY_CONSENSUS", 40),
            Map.entry("ClosedWithoutConsensus", 200),
            Map.entry("MembershipEnded", 700),
            Map.entry("MeetingClosed", 350),
            Map.entry("WordingAmended", 700),
            Map.entry("ProposalResumed", 300),
            Map.entry("ProposalWithdrawn", 400),
            Map.entry("ProposalSuperseded", 80),
            Map.entry("ProposalMerged", 80),
            Map.entry("ProposalSplit", 200),
            Map.entry("LeaderElected", 250),
            Map.entry("LeaderNotElected", 120),
            Map.entry("LeaderRecalled", 20),
            Map.entry("LeaderNotRecalled", 10),
            Map.entry("LeaderSeatVacated", 10),
            Map.entry("AbsencesCounted", 400),
            Map.entry("membership ended by absences", 150),
            Map.entry("MembershipTransferred", 150),
            Map.entry("refused: QUORUM_REACHED", 150),
            Map.entry("refused: BALLOTS_HELD", 20),
            Map.entry("refused: GROUP_HAS_LEADER", 100),
            Map.entry("refused: MOST_MEMBERS_OF_ONE_PROVIDER", 100),
            Map.entry("refused: RULES_SIGNED_ANEW", 300),
            Map.entry("refused: INVITED_IN_TIME", 60),
            Map.entry("already so", 2_000));

    private Expected() {}
}
