package cz.tripartita.readmodels.groupactivity;

import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.LeaderElected;
import cz.tripartita.planning.events.GroupEvent.LeaderNotElected;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.GroupEvent.TaskCheckedOff;
import cz.tripartita.planning.events.MeetingEvent.MeetingCancelled;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.readmodels.Circumstances;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what groups did, year by year. */
@ProcessingGroup(GroupActivityProjection.GROUP)
public final class GroupActivityProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.group-activity";

    private final ActivityRows rows;

    public GroupActivityProjection(JdbcClient jdbc) {
        rows = new ActivityRows(jdbc);
    }

    @EventHandler
    void on(GroupEstablished event) {
        rows.established(event);
    }

    @EventHandler
    void on(MeetingScheduled event) {
        rows.scheduled(event);
    }

    @EventHandler
    void on(MeetingClosed event) {
        rows.held(event);
    }

    @EventHandler
    void on(MeetingCancelled event) {
        rows.countOfMeeting(Deed.MEETING_CANCELLED, event.meetingId());
    }

    @EventHandler
    void on(ProposalEvent event, MetaData metaData) {
        int year = year(metaData);
        switch (event) {
            case ProposalEvent.ProposalSubmitted submitted -> rows.submitted(submitted, year);
            case ProposalEvent.PositionDeclared e -> rows.countOfProposal(Deed.POSITION_DECLARED, e.proposalId(), year);
            case ProposalEvent.ConsensusReached e -> rows.countOfProposal(Deed.PROPOSAL_AGREED, e.proposalId(), year);
            case ProposalEvent.ClosedWithoutConsensus e ->
                rows.countOfProposal(Deed.PROPOSAL_CLOSED, e.proposalId(), year);
            case ProposalEvent.ProposalWithdrawn e ->
                rows.countOfProposal(Deed.PROPOSAL_WITHDRAWN, e.proposalId(), year);
            case ProposalEvent.WordingAmended e -> {}
            case ProposalEvent.ProposalAdjourned e -> {}
            case ProposalEvent.ProposalResumed e -> {}
            case ProposalEvent.ProposalSuperseded e -> {}
            case ProposalEvent.ProposalMerged e -> {}
            case ProposalEvent.ProposalSplit e -> {}
        }
    }

    @EventHandler
    void on(TaskAssigned event, MetaData metaData) {
        rows.count(Deed.TASK_ASSIGNED, event.groupId(), year(metaData));
    }

    @EventHandler
    void on(TaskCheckedOff event, MetaData metaData) {
        rows.count(Deed.TASK_CHECKED_OFF, event.groupId(), year(metaData));
    }

    @EventHandler
    void on(LeaderElected event) {
        int year = event.electedOn().getYear();
        rows.count(Deed.ELECTION, event.groupId(), year);
        rows.count(Deed.LEADER_ELECTED, event.groupId(), year);
    }

    @EventHandler
    void on(LeaderNotElected event) {
        rows.count(Deed.ELECTION, event.groupId(), event.votedOn().getYear());
    }

    private static int year(MetaData metaData) {
        return Circumstances.of(metaData).happenedOn().getYear();
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
