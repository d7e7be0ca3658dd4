package cz.tripartita.readmodels.due;

import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.GrantEvent.HoldLifted;
import cz.tripartita.grants.events.GrantEvent.PaymentsHeld;
import cz.tripartita.monitoring.events.CheckFinding;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckFindingFollowedUp;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckPrepared;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckReported;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitFindingFollowedUp;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitPlanned;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitReported;
import cz.tripartita.monitoring.events.VisitFinding;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.CommentsClosed;
import cz.tripartita.planning.events.DocumentEvent.CommentsOpened;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentReturned;
import cz.tripartita.planning.events.DocumentEvent.DraftFrozen;
import cz.tripartita.planning.events.DocumentEvent.FiguresRequested;
import cz.tripartita.planning.events.DocumentEvent.FiguresTaken;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.LeaderElected;
import cz.tripartita.planning.events.GroupEvent.LeaderRecalled;
import cz.tripartita.planning.events.GroupEvent.LeaderSeatVacated;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.GroupEvent.TaskCheckedOff;
import cz.tripartita.planning.events.MeetingEvent.MeetingCancelled;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.readmodels.Circumstances;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what is due. */
@ProcessingGroup(DueProjection.GROUP)
public final class DueProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.due";

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private final DueRows rows;
    private final HoldRows holds;
    private final DueFindings findings;

    public DueProjection(JdbcClient jdbc) {
        rows = new DueRows(jdbc);
        holds = new HoldRows(jdbc);
        findings = new DueFindings(jdbc);
    }

    @EventHandler
    void on(StatuteAdopted event) {
        rows.adopted(event);
    }

    @EventHandler
    void on(GroupEstablished event, MetaData metaData) {
        rows.established(event, Circumstances.of(metaData).happenedOn());
    }

    @EventHandler
    void on(LeaderElected event, MetaData metaData) {
        rows.put(new DueItem(
                DueKind.LEADER_TERM,
                event.groupId(),
                Circumstances.of(metaData).municipality(),
                event.groupId(),
                endOf(event.termEndsOn()),
                rows.nameOf(event.groupId()),
                null));
    }

    @EventHandler
    void on(LeaderRecalled event) {
        rows.remove(DueKind.LEADER_TERM, event.groupId());
    }

    @EventHandler
    void on(LeaderSeatVacated event) {
        rows.remove(DueKind.LEADER_TERM, event.groupId());
    }

    @EventHandler
    void on(TaskAssigned event, MetaData metaData) {
        if (event.dueOn() != null) {
            rows.put(new DueItem(
                    DueKind.TASK,
                    event.taskId(),
                    Circumstances.of(metaData).municipality(),
                    event.groupId(),
                    endOf(event.dueOn()),
                    event.description(),
                    null));
        }
    }

    @EventHandler
    void on(TaskCheckedOff event) {
        rows.remove(DueKind.TASK, event.taskId());
    }

    @EventHandler
    void on(MeetingScheduled event) {
        rows.put(new DueItem(
                DueKind.MEETING,
                event.meetingId(),
                event.municipality(),
                event.groupId(),
                event.startsAt(),
                rows.nameOf(event.groupId()),
                null));
    }

    @EventHandler
    void on(MeetingOpened event) {
        rows.remove(DueKind.MEETING, event.meetingId());
    }

    @EventHandler
    void on(MeetingClosed event, MetaData metaData) {
        rows.closed(event, Circumstances.of(metaData).happenedOn());
    }

    @EventHandler
    void on(MeetingCancelled event) {
        rows.remove(DueKind.MEETING, event.meetingId());
    }

    @EventHandler
    void on(DocumentDrafted event) {
        rows.titled(event.documentId(), event.title());
    }

    @EventHandler
    void on(BalanceReportDrafted event, @Timestamp Instant at) {
        rows.titled(event.documentId(), event.title());
        putFigures(event.documentId(), event.municipality(), at);
    }

    @EventHandler
    void on(FiguresRequested event, @Timestamp Instant at, MetaData metaData) {
        putFigures(event.documentId(), Circumstances.of(metaData).municipality(), at);
    }

    @EventHandler
    void on(FiguresTaken event) {
        rows.remove(DueKind.BALANCE_FIGURES, event.documentId());
    }

    /** What is frozen takes no figures any more. */
    @EventHandler
    void on(DraftFrozen event) {
        rows.remove(DueKind.BALANCE_FIGURES, event.documentId());
    }

    private void putFigures(UUID documentId, String municipality, Instant at) {
        rows.put(new DueItem(
                DueKind.BALANCE_FIGURES, documentId, municipality, null, at, rows.titleOf(documentId), null));
    }

    @EventHandler
    void on(CommentsOpened event, MetaData metaData) {
        rows.put(new DueItem(
                DueKind.COMMENT_PERIOD,
                event.documentId(),
                Circumstances.of(metaData).municipality(),
                null,
                event.endsAt(),
                rows.titleOf(event.documentId()),
                event.draft()));
    }

    @EventHandler
    void on(CommentsClosed event) {
        rows.remove(DueKind.COMMENT_PERIOD, event.documentId());
    }

    @EventHandler
    void on(DocumentReturned event) {
        rows.remove(DueKind.COMMENT_PERIOD, event.documentId());
    }

    @EventHandler
    void on(MonitoringEvent event, @Timestamp Instant at, MetaData metaData) {
        switch (event) {
            case MonitoringEvent.ReportsPlanned e ->
                holds.planned(e, Circumstances.of(metaData).municipality(), at);
            case MonitoringEvent.ReportSubmitted e -> holds.submitted(e, at);
            case MonitoringEvent.ReportAccepted e -> holds.accepted(e, at);
            case MonitoringEvent.ReportReturned e -> holds.returned(e, at);
            case MonitoringEvent.MonitoringClosed e -> holds.closed(e.monitoringId(), at);
            case MonitoringEvent.MonitoringReopened e -> holds.reopened(e.monitoringId(), at);
            case MonitoringEvent.MonitoringOpened _, MonitoringEvent.FurtherGrantMonitored _ -> {}
        }
    }

    @EventHandler
    void on(VisitPlanned event) {
        findings.checked(event.visitId(), event.organisationId(), event.serviceName());
    }

    @EventHandler
    void on(CheckPrepared event) {
        findings.checked(event.checkId(), event.organisationId(), event.serviceName());
    }

    @EventHandler
    void on(VisitReported event, MetaData metaData) {
        String municipality = Circumstances.of(metaData).municipality();
        for (VisitFinding finding : event.findings()) {
            findings.put(finding.findingId(), event.visitId(), municipality, finding.text(), finding.deadline());
        }
    }

    @EventHandler
    void on(AgreementSigned event, @Timestamp Instant at) {
        holds.agreed(event.grantId(), at);
    }

    @EventHandler
    void on(GrantWithdrawn event) {
        holds.ended(event.grantId());
    }

    @EventHandler
    void on(PaymentsHeld event) {
        holds.held(event);
    }

    @EventHandler
    void on(HoldLifted event) {
        holds.lifted(event);
    }

    @EventHandler
    void on(CheckReported event, MetaData metaData) {
        String municipality = Circumstances.of(metaData).municipality();
        for (CheckFinding finding : event.findings()) {
            findings.put(finding.findingId(), event.checkId(), municipality, finding.text(), finding.deadline());
        }
    }

    @EventHandler
    void on(VisitFindingFollowedUp event) {
        findings.followedUp(event.followUp());
    }

    @EventHandler
    void on(CheckFindingFollowedUp event) {
        findings.followedUp(event.followUp());
    }

    @ResetHandler
    void reset() {
        holds.clear();
        findings.clear();
        rows.clear();
    }

    /** The midnight in Prague with which a day ends. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(PRAGUE).toInstant();
    }
}
