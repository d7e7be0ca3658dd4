package cz.tripartita.readmodels.audittrail;

import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.EvaluationEvent;
import cz.tripartita.grants.events.FundingEvent;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.ParameterEvent;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CheckPlanEvent;
import cz.tripartita.monitoring.events.ComparisonEvent;
import cz.tripartita.monitoring.events.ComplaintEvent;
import cz.tripartita.monitoring.events.ContentCheckEvent;
import cz.tripartita.monitoring.events.CounsellingCodesEvent;
import cz.tripartita.monitoring.events.CounsellingEvent;
import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.monitoring.events.EvaluationMethodEvent;
import cz.tripartita.monitoring.events.MonitoredYearEvent;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.QuestionnaireEvent;
import cz.tripartita.monitoring.events.ReportingMethodEvent;
import cz.tripartita.monitoring.events.StatisticsFormEvent;
import cz.tripartita.monitoring.events.SurveyEvent;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.OrganisationEvent;
import cz.tripartita.planning.events.PersonEvent;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ServiceEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the audit trail: every event of every stream, in its order, with its sentence. */
@ProcessingGroup(AuditTrailProjection.GROUP)
public final class AuditTrailProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.audit-trail";

    private final AuditRows rows;

    public AuditTrailProjection(JdbcClient jdbc) {
        rows = new AuditRows(jdbc);
    }

    @EventHandler
    void on(PersonEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("planning", message, token, names -> RegistrySentences.of(event));
    }

    @EventHandler
    void on(OrganisationEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("planning", message, token, names -> RegistrySentences.of(event, names));
    }

    @EventHandler
    void on(ProcessEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("planning", message, token, names -> RegistrySentences.of(event));
    }

    @EventHandler
    void on(GroupEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("planning", message, token, names -> GroupSentences.of(event, names));
    }

    @EventHandler
    void on(MeetingEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("planning", message, token, names -> MeetingSentences.of(event, names));
    }

    @EventHandler
    void on(ProposalEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("planning", message, token, names -> ProposalSentences.of(event, names));
    }

    @EventHandler
    void on(DocumentEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("planning", message, token, names -> DocumentSentences.of(event, names));
    }

    @EventHandler
    void on(ServiceEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("planning", message, token, names -> ServiceSentences.of(event, names));
    }

    @EventHandler
    void on(ProgrammeEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("grants", message, token, names -> ProgrammeSentences.of(event, names));
    }

    @EventHandler
    void on(ApplicationEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("grants", message, token, names -> ApplicationSentences.of(event, names));
    }

    @EventHandler
    void on(EvaluationEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("grants", message, token, names -> EvaluationSentences.of(event, names));
    }

    @EventHandler
    void on(DecisionFileEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("grants", message, token, names -> DecisionFileSentences.of(event, names));
    }

    @EventHandler
    void on(FundingEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("grants", message, token, names -> GrantSentences.of(event, names));
    }

    @EventHandler
    void on(GrantEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("grants", message, token, names -> GrantSentences.of(event, names));
    }

    @EventHandler
    void on(ParameterEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("grants", message, token, names -> ParameterSentences.of(event));
    }

    @EventHandler
    void on(CatalogueEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> MonitoringSentences.of(event));
    }

    @EventHandler
    void on(ReportingMethodEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> ReportingSentences.of(event));
    }

    @EventHandler
    void on(MonitoringEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> MonitoringSentences.of(event, names));
    }

    @EventHandler
    void on(MonitoredYearEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> EffectivenessSentences.of(event));
    }

    @EventHandler
    void on(EvaluationMethodEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> EffectivenessSentences.of(event));
    }

    @EventHandler
    void on(ComparisonEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> EffectivenessSentences.of(event));
    }

    @EventHandler
    void on(EffectivenessEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> EffectivenessSentences.of(event, names));
    }

    @EventHandler
    void on(QuestionnaireEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> SurveySentences.of(event));
    }

    @EventHandler
    void on(SurveyEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> SurveySentences.of(event, names));
    }

    @EventHandler
    void on(QualityVisitEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> VisitSentences.of(event, names));
    }

    @EventHandler
    void on(CheckPlanEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> CheckSentences.of(event));
    }

    @EventHandler
    void on(ContentCheckEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> CheckSentences.of(event, names));
    }

    @EventHandler
    void on(ComplaintEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> ComplaintSentences.of(event, names));
    }

    @EventHandler
    void on(CounsellingCodesEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> CounsellingSentences.of(event));
    }

    @EventHandler
    void on(CounsellingEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> CounsellingSentences.of(event, names));
    }

    @EventHandler
    void on(StatisticsFormEvent event, DomainEventMessage<?> message, TrackingToken token) {
        rows.enter("monitoring", message, token, names -> FormSentences.of(event, names));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
