package cz.tripartita.readmodels.meetings;

import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.roll.Roll;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the meetings. */
@ProcessingGroup(MeetingsProjection.GROUP)
public final class MeetingsProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.meetings";

    private final Roll roll;
    private final MeetingRows meetings;
    private final AttendanceRows attendances;
    private final MinutesRows minutes;

    public MeetingsProjection(JdbcClient jdbc) {
        roll = new Roll(jdbc, "views.meeting");
        meetings = new MeetingRows(jdbc);
        attendances = new AttendanceRows(jdbc);
        minutes = new MinutesRows(jdbc);
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
    void on(GroupEstablished event) {
        meetings.established(event);
    }

    @EventHandler
    void on(DocumentDrafted event) {
        meetings.begun(event.documentId(), event.municipality(), event.title());
    }

    @EventHandler
    void on(BalanceReportDrafted event) {
        meetings.begun(event.documentId(), event.municipality(), event.title());
    }

    @EventHandler
    void on(StatuteAdopted event, MetaData metaData) {
        meetings.adopted(event, Circumstances.of(metaData).municipality());
    }

    @EventHandler
    void on(MembershipApplied event, MetaData metaData) {
        roll.on(event, Circumstances.of(metaData).municipality());
    }

    @EventHandler
    void on(MembershipStarted event) {
        roll.on(event);
        attendances.started(event);
    }

    @EventHandler
    void on(MembershipEnded event) {
        roll.on(event);
        attendances.ended(event);
    }

    @EventHandler
    void on(MeetingEvent event, @SequenceNumber long version, MetaData metaData) {
        Circumstances circumstances = Circumstances.of(metaData);
        switch (event) {
            case MeetingEvent.MeetingScheduled scheduled -> {
                meetings.scheduled(scheduled, version);
                attendances.invited(scheduled);
            }
            case MeetingEvent.AgendaItemAdded added -> meetings.added(added, version, circumstances);
            case MeetingEvent.MeetingOpened opened -> meetings.opened(opened, version);
            case MeetingEvent.AttendanceRecorded recorded -> attendances.recorded(recorded, version, circumstances);
            case MeetingEvent.GuestRecorded recorded -> attendances.recorded(recorded, version, circumstances);
            case MeetingEvent.DecisionTaken taken -> meetings.decided(taken, version);
            case MeetingEvent.MeetingClosed closed -> meetings.closed(closed, version, circumstances);
            case MeetingEvent.MeetingCancelled cancelled -> meetings.cancelled(cancelled, version);
            case MeetingEvent.MinutesDrafted drafted -> minutes.drafted(drafted, version, circumstances);
            case MeetingEvent.MinutesApproved approved -> minutes.approved(approved, version, circumstances);
            case MeetingEvent.MinutesPublished published -> minutes.published(published, version, circumstances);
        }
    }

    @ResetHandler
    void reset() {
        minutes.clear();
        attendances.clear();
        meetings.clear();
        roll.clear();
    }
}
