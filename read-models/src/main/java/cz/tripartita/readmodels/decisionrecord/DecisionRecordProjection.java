package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.roll.Roll;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the decision record. */
@ProcessingGroup(DecisionRecordProjection.GROUP)
public final class DecisionRecordProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.decision-record";

    private final Roll roll;
    private final BackgroundRows background;
    private final ProposalRows proposals;
    private final PositionRows positions;
    private final EndRows ends;

    public DecisionRecordProjection(JdbcClient jdbc) {
        roll = new Roll(jdbc, "views.decision");
        background = new BackgroundRows(jdbc);
        proposals = new ProposalRows(jdbc);
        positions = new PositionRows(jdbc);
        ends = new EndRows(jdbc);
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        roll.on(event);
    }

    @EventHandler
    void on(OrganisationRenamed event) {
        roll.on(event);
    }

    @EventHandler
    void on(StatuteAdopted event, MetaData metaData) {
        background.adopted(event, Circumstances.of(metaData).municipality());
    }

    @EventHandler
    void on(GroupEstablished event) {
        background.established(event);
    }

    @EventHandler
    void on(MeetingScheduled event) {
        background.scheduled(event);
    }

    @EventHandler
    void on(MembershipApplied event, MetaData metaData) {
        roll.on(event, Circumstances.of(metaData).municipality());
    }

    @EventHandler
    void on(MembershipStarted event) {
        roll.on(event);
    }

    @EventHandler
    void on(MembershipEnded event) {
        roll.on(event);
        positions.lapse(event);
    }

    @EventHandler
    void on(ProposalEvent event, @SequenceNumber long version, @Timestamp Instant at, MetaData metaData) {
        Step step = new Step(version, at, Circumstances.of(metaData));
        switch (event) {
            case ProposalEvent.ProposalSubmitted submitted -> proposals.submitted(submitted, step);
            case ProposalEvent.WordingAmended amended -> proposals.amended(amended, step);
            case ProposalEvent.PositionDeclared declared -> positions.declared(declared, step);
            case ProposalEvent.ProposalAdjourned adjourned -> proposals.adjourned(adjourned, step);
            case ProposalEvent.ProposalResumed resumed -> proposals.resumed(resumed, step);
            case ProposalEvent.ConsensusReached reached -> ends.reached(reached, step);
            case ProposalEvent.ProposalWithdrawn withdrawn -> ends.withdrawn(withdrawn, step);
            case ProposalEvent.ClosedWithoutConsensus closed -> ends.closed(closed, step);
            case ProposalEvent.ProposalSuperseded superseded -> ends.superseded(superseded, step);
            case ProposalEvent.ProposalMerged merged -> ends.merged(merged, step);
            case ProposalEvent.ProposalSplit split -> ends.split(split, step);
        }
    }

    @ResetHandler
    void reset() {
        ends.clear();
        positions.clear();
        proposals.clear();
        background.clear();
        roll.clear();
    }
}
