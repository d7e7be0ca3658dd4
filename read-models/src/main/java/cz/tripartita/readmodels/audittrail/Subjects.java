package cz.tripartita.readmodels.audittrail;

import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import cz.tripartita.grants.events.ApplicationEvent.DraftSaved;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintReceived;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckPrepared;
import cz.tripartita.monitoring.events.MonitoredYearEvent.ServiceEntered;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitPlanned;
import cz.tripartita.monitoring.events.QuestionnaireEvent.QuestionnaireIssued;
import cz.tripartita.monitoring.events.StatisticsFormEvent.FormDefined;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import cz.tripartita.readmodels.roll.MemberLabel;
import cz.tripartita.readmodels.roll.Roll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what things and people are called, and finds all names of one event at once. */
final class Subjects {

    // A member is found by membership and, where current in the group of the stream or of the event, by person.
    private static final String FIND = """
            SELECT subject_id AS id, name, %1$s FROM views.audit_subject
            LEFT JOIN views.audit_membership m ON false WHERE subject_id = ANY (?::uuid[])
            UNION ALL
            SELECT o.organisation_id, o.name, %1$s FROM views.audit_organisation o
            LEFT JOIN views.audit_membership m ON false WHERE o.organisation_id = ANY (?::uuid[])
            UNION ALL
            SELECT m.membership_id, NULL, %1$s FROM views.audit_membership m WHERE m.membership_id = ANY (?::uuid[])
            UNION ALL
            SELECT m.member_id, NULL, %1$s FROM views.audit_membership m
            WHERE m.current AND m.member_id = ANY (?::uuid[]) AND m.group_id IN (
                SELECT coalesce(group_id, subject_id) FROM views.audit_subject WHERE subject_id = ?)
            """.formatted(Roll.columns("m"));

    private record Found(
            UUID id, @Nullable String name, @Nullable MemberLabel member) {}

    private final JdbcClient jdbc;
    private final Roll roll;

    Subjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
        roll = new Roll(jdbc, "views.audit");
    }

    /** Takes note of what an event names, so that its own sentence and later ones can use it. */
    void note(Object event, String municipality) {
        switch (event) {
            case OrganisationRegistered e -> roll.on(e);
            case ServiceListed e -> add(e.serviceId(), municipality, e.entry().name(), null);
            case GroupEstablished e -> add(e.groupId(), municipality, e.name(), null);
            case MembershipApplied e -> roll.on(e, municipality);
            case MembershipStarted e -> roll.on(e);
            case TaskAssigned e -> add(e.taskId(), municipality, e.description(), null);
            case MeetingScheduled e ->
                add(e.meetingId(), municipality, e.startsAt().toString(), e.groupId());
            case ProposalSubmitted e -> add(e.proposalId(), municipality, e.title(), e.groupId());
            case DocumentDrafted e -> add(e.documentId(), municipality, e.title(), null);
            case BalanceReportDrafted e -> add(e.documentId(), municipality, e.title(), null);
            case ProgrammeDrafted e ->
                add(e.programmeId(), municipality, e.terms().name(), null);
            case ProgrammeRevised e -> rename(e.programmeId(), e.terms().name());
            case DraftSaved e
            when e.draft().serviceName() != null ->
                add(
                        e.applicationId(),
                        municipality,
                        Objects.requireNonNull(e.draft().serviceName()),
                        null);
            case ApplicationSubmitted e ->
                add(e.applicationId(), municipality, e.content().serviceName(), null);
            case ApplicationSupplemented e ->
                add(e.applicationId(), municipality, e.content().serviceName(), null);
            case GrantAwarded e -> add(e.grantId(), municipality, e.serviceName(), null);
            case ServiceEntered e -> add(e.evaluationId(), municipality, e.serviceName(), null);
            case MonitoringOpened e -> add(e.monitoringId(), municipality, e.serviceName(), null);
            case FormDefined e -> add(e.formId(), municipality, e.definition().name(), null);
            case QuestionnaireIssued e -> add(e.questionnaireId(), municipality, e.title(), null);
            case SurveyDrawnUp e -> add(e.surveyId(), municipality, e.title(), null);
            case VisitPlanned e -> add(e.visitId(), municipality, e.serviceName(), null);
            case CheckPrepared e -> add(e.checkId(), municipality, e.serviceName(), null);
            case ComplaintReceived e -> add(e.complaintId(), municipality, e.serviceName(), null);
            default -> {}
        }
    }

    /** Takes note of what holds only after an event: who left is still called as before in its own sentence. */
    void settle(Object event) {
        switch (event) {
            case MembershipEnded ended -> roll.on(ended);
            case OrganisationRenamed renamed -> roll.on(renamed);
            default -> {}
        }
    }

    private void add(UUID id, String municipality, String name, @Nullable UUID groupId) {
        jdbc.sql("INSERT INTO views.audit_subject VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (subject_id) DO UPDATE SET name = excluded.name")
                .params(Parameters.of(id, municipality, name, groupId))
                .update();
    }

    private void rename(UUID id, String name) {
        jdbc.sql("UPDATE views.audit_subject SET name = ? WHERE subject_id = ?")
                .params(Parameters.of(name, id))
                .update();
    }

    /** The names of all that is mentioned by an event of a stream. */
    Names find(List<UUID> mentioned, UUID stream) {
        Map<UUID, String> names = new HashMap<>();
        Map<UUID, MemberLabel> members = new HashMap<>();
        List<Found> found = jdbc.sql(FIND)
                .params(Parameters.of(mentioned, mentioned, mentioned, mentioned, stream))
                .query(Row.as(row -> new Found(row.id("id"), row.textOrNull("name"), Roll.labelOrNull(row, "m"))))
                .list();
        for (Found one : found) {
            if (one.name() != null) {
                names.put(one.id(), one.name());
            }
            if (one.member() != null) {
                members.put(one.id(), one.member());
            }
        }
        return new Names(names, members);
    }

    void clear() {
        jdbc.sql("DELETE FROM views.audit_subject").update();
        roll.clear();
    }
}
