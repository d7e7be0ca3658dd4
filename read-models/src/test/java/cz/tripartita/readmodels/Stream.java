package cz.tripartita.readmodels;

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
import java.util.List;
import java.util.UUID;

/** The stream of an event, as the store knows it. */
public record Stream(String type, UUID id) {

    /** The sealed interfaces of all streams. */
    public static final List<Class<?>> ALL = List.of(
            PersonEvent.class,
            OrganisationEvent.class,
            ProcessEvent.class,
            GroupEvent.class,
            MeetingEvent.class,
            ProposalEvent.class,
            DocumentEvent.class,
            ServiceEvent.class,
            ProgrammeEvent.class,
            ApplicationEvent.class,
            EvaluationEvent.class,
            DecisionFileEvent.class,
            FundingEvent.class,
            GrantEvent.class,
            ParameterEvent.class,
            CatalogueEvent.class,
            MonitoringEvent.class,
            StatisticsFormEvent.class,
            MonitoredYearEvent.class,
            EvaluationMethodEvent.class,
            ComparisonEvent.class,
            EffectivenessEvent.class,
            ReportingMethodEvent.class,
            QuestionnaireEvent.class,
            SurveyEvent.class,
            QualityVisitEvent.class,
            CheckPlanEvent.class,
            ContentCheckEvent.class,
            ComplaintEvent.class,
            CounsellingCodesEvent.class,
            CounsellingEvent.class);

    /** The stream that an event belongs to. */
    public static Stream of(Object event) {
        return switch (event) {
            case PersonEvent e -> new Stream("Person", e.personId());
            case OrganisationEvent e -> new Stream("Organisation", e.organisationId());
            case ProcessEvent e -> new Stream("Process", e.processId());
            case GroupEvent e -> new Stream("Group", e.groupId());
            case MeetingEvent e -> new Stream("Meeting", e.meetingId());
            case ProposalEvent e -> new Stream("Proposal", e.proposalId());
            case DocumentEvent e -> new Stream("Document", e.documentId());
            case ServiceEvent e -> new Stream("Service", e.serviceId());
            case ProgrammeEvent e -> new Stream("Programme", e.programmeId());
            case ApplicationEvent e -> new Stream("Application", e.applicationId());
            case EvaluationEvent e -> new Stream("Evaluation", e.evaluationId());
            case DecisionFileEvent e -> new Stream("DecisionFile", e.fileId());
            case FundingEvent e -> new Stream("ServiceFunding", e.fundingId());
            case GrantEvent e -> new Stream("Grant", e.grantId());
            case ParameterEvent e -> new Stream("Parameter", e.registerId());
            case CatalogueEvent e -> new Stream("Catalogue", e.catalogueId());
            case MonitoringEvent e -> new Stream("Monitoring", e.monitoringId());
            case StatisticsFormEvent e -> new Stream("StatisticsForm", e.formId());
            case MonitoredYearEvent e -> new Stream("MonitoredYear", e.monitoredYearId());
            case EvaluationMethodEvent e -> new Stream("EvaluationMethod", e.methodId());
            case ComparisonEvent e -> new Stream("Comparison", e.comparisonId());
            case EffectivenessEvent e -> new Stream("Effectiveness", e.evaluationId());
            case ReportingMethodEvent e -> new Stream("ReportingMethod", e.methodId());
            case QuestionnaireEvent e -> new Stream("Questionnaire", e.questionnaireId());
            case SurveyEvent e -> new Stream("Survey", e.surveyId());
            case QualityVisitEvent e -> new Stream("QualityVisit", e.visitId());
            case CheckPlanEvent e -> new Stream("CheckPlan", e.planId());
            case ContentCheckEvent e -> new Stream("ContentCheck", e.checkId());
            case ComplaintEvent e -> new Stream("Complaint", e.complaintId());
            case CounsellingCodesEvent e -> new Stream("CounsellingCodes", e.codesId());
            case CounsellingEvent e -> new Stream("Counselling", e.registerId());
            default -> throw new IllegalArgumentException(event.getClass().getName());
        };
    }
}
