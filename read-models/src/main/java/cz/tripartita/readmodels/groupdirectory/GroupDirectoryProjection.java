package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.OrganisationEvent;
import cz.tripartita.planning.events.PersonEvent.PersonRegistered;
import cz.tripartita.planning.events.ProcessEvent.CooperationAgreed;
import cz.tripartita.planning.events.ProcessEvent.CooperationEnded;
import cz.tripartita.planning.events.ProcessEvent.OfficeHandedOver;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProcessEvent.StatuteApprovedBySteeringGroup;
import cz.tripartita.planning.events.ProcessEvent.StatuteDrafted;
import cz.tripartita.planning.events.ProcessEvent.StatuteOpinionGiven;
import cz.tripartita.readmodels.Circumstances;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the group directory. */
@ProcessingGroup(GroupDirectoryProjection.GROUP)
public final class GroupDirectoryProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.group-directory";

    private final ProcessRows processes;
    private final ParticipantRows participants;
    private final GroupRows groups;
    private final MembershipRows memberships;

    public GroupDirectoryProjection(JdbcClient jdbc) {
        processes = new ProcessRows(jdbc);
        participants = new ParticipantRows(jdbc);
        groups = new GroupRows(jdbc);
        memberships = new MembershipRows(jdbc);
    }

    @EventHandler
    void on(ProcessEstablished event, @SequenceNumber long version, MetaData metaData) {
        processes.established(event, version, Circumstances.of(metaData));
    }

    @EventHandler
    void on(StatuteAdopted event, @SequenceNumber long version, MetaData metaData) {
        processes.adopted(event, version, Circumstances.of(metaData));
    }

    @EventHandler
    void on(StatuteDrafted event, @SequenceNumber long version, MetaData metaData) {
        processes.drafted(event, version, Circumstances.of(metaData));
    }

    @EventHandler
    void on(StatuteApprovedBySteeringGroup event, @SequenceNumber long version) {
        processes.approved(event, version);
    }

    @EventHandler
    void on(StatuteOpinionGiven event, @SequenceNumber long version) {
        processes.opinion(event, version);
    }

    @EventHandler
    void on(CooperationAgreed event, @SequenceNumber long version, MetaData metaData) {
        processes.agreed(event, version, Circumstances.of(metaData));
    }

    @EventHandler
    void on(CooperationEnded event, @SequenceNumber long version) {
        processes.ended(event, version);
    }

    @EventHandler
    void on(OfficeHandedOver event, @SequenceNumber long version, MetaData metaData) {
        processes.handedOver(event, version, Circumstances.of(metaData));
    }

    @EventHandler
    void on(OrganisationEvent event, @SequenceNumber long version, MetaData metaData) {
        switch (event) {
            case OrganisationEvent.OrganisationRegistered registered ->
                participants.registered(registered, version, Circumstances.of(metaData));
            case OrganisationEvent.OrganisationRenamed renamed -> participants.renamed(renamed, version);
            case OrganisationEvent.OrganisationContactsChanged changed -> participants.versioned(changed, version);
        }
    }

    @EventHandler
    void on(PersonRegistered event, @SequenceNumber long version, MetaData metaData) {
        participants.registered(event, version, Circumstances.of(metaData));
    }

    @EventHandler
    void on(GroupEvent event, @SequenceNumber long version, MetaData metaData) {
        Circumstances circumstances = Circumstances.of(metaData);
        switch (event) {
            case GroupEvent.GroupEstablished established -> groups.established(established, version, circumstances);
            case GroupEvent.FacilitatorAppointed appointed -> groups.appointed(appointed, version);
            case GroupEvent.FacilitatorReleased released -> groups.released(released, version);
            case GroupEvent.MembershipApplied applied -> memberships.applied(applied, version, circumstances);
            case GroupEvent.RulesOfProcedureSigned signed -> memberships.signed(signed, version);
            case GroupEvent.MembershipStarted started -> memberships.started(started, version);
            case GroupEvent.MembershipEnded ended -> memberships.ended(ended, version);
            case GroupEvent.AbsencesCounted counted -> memberships.counted(counted, version);
            case GroupEvent.LeaderElected elected -> groups.elected(elected, version);
            case GroupEvent.LeaderRecalled _, GroupEvent.LeaderSeatVacated _ ->
                groups.withoutLeader(event.groupId(), version);
            case GroupEvent.MembershipTransferred _, GroupEvent.LeaderNotElected _, GroupEvent.LeaderNotRecalled _ ->
                groups.versioned(event.groupId(), version);
            case GroupEvent.TaskAssigned assigned -> groups.assigned(assigned, version, circumstances);
            case GroupEvent.TaskCheckedOff checkedOff -> groups.checkedOff(checkedOff, version, circumstances);
        }
    }

    @ResetHandler
    void reset() {
        memberships.clear();
        groups.clear();
        participants.clear();
        processes.clear();
    }
}
