package cz.tripartita.gateway.rest.audit;

import cz.tripartita.grants.application.ApplicationHistory;
import cz.tripartita.grants.decisionfile.DecisionFileHistory;
import cz.tripartita.grants.evaluation.EvaluationHistory;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.EvaluationEvent;
import cz.tripartita.grants.events.FundingEvent;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.ParameterEvent;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.funding.FundingHistory;
import cz.tripartita.grants.grant.GrantHistory;
import cz.tripartita.grants.parameters.ParameterHistory;
import cz.tripartita.grants.programme.ProgrammeHistory;
import cz.tripartita.monitoring.catalogue.CatalogueHistory;
import cz.tripartita.monitoring.checkplan.CheckPlanHistory;
import cz.tripartita.monitoring.comparison.ComparisonHistory;
import cz.tripartita.monitoring.complaint.ComplaintHistory;
import cz.tripartita.monitoring.contentcheck.CheckHistory;
import cz.tripartita.monitoring.counselling.CodesHistory;
import cz.tripartita.monitoring.counselling.CounsellingHistory;
import cz.tripartita.monitoring.effectiveness.EffectivenessHistory;
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
import cz.tripartita.monitoring.method.MethodHistory;
import cz.tripartita.monitoring.monitoredyear.MonitoredYearHistory;
import cz.tripartita.monitoring.qualityvisit.VisitHistory;
import cz.tripartita.monitoring.questionnaire.QuestionnaireHistory;
import cz.tripartita.monitoring.reportingmethod.ReportingMethodHistory;
import cz.tripartita.monitoring.servicemonitoring.MonitoringHistory;
import cz.tripartita.monitoring.statisticsform.StatisticsFormHistory;
import cz.tripartita.monitoring.survey.SurveyHistory;
import cz.tripartita.planning.document.DocumentHistory;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.OrganisationEvent;
import cz.tripartita.planning.events.PersonEvent;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.group.GroupHistory;
import cz.tripartita.planning.meeting.MeetingHistory;
import cz.tripartita.planning.organisation.OrganisationHistory;
import cz.tripartita.planning.person.PersonHistory;
import cz.tripartita.planning.process.ProcessHistory;
import cz.tripartita.planning.proposal.ProposalHistory;
import cz.tripartita.planning.service.ServiceHistory;
import java.util.List;
import java.util.Optional;

/** The history that each kind of stream has, found by the events that stand in it. */
final class Histories {

    private static final List<Replay<?, ?>> ALL = List.of(
            new Replay<>(
                    DocumentEvent.class, events -> DocumentHistory.of(events).steps(), DocumentHistory.Step::after),
            new Replay<>(GroupEvent.class, events -> GroupHistory.of(events).steps(), GroupHistory.Step::after),
            new Replay<>(MeetingEvent.class, events -> MeetingHistory.of(events).steps(), MeetingHistory.Step::after),
            new Replay<>(
                    OrganisationEvent.class,
                    events -> OrganisationHistory.of(events).steps(),
                    OrganisationHistory.Step::after),
            new Replay<>(PersonEvent.class, events -> PersonHistory.of(events).steps(), PersonHistory.Step::after),
            new Replay<>(ProcessEvent.class, events -> ProcessHistory.of(events).steps(), ProcessHistory.Step::after),
            new Replay<>(
                    ProposalEvent.class, events -> ProposalHistory.of(events).steps(), ProposalHistory.Step::after),
            new Replay<>(ServiceEvent.class, events -> ServiceHistory.of(events).steps(), ServiceHistory.Step::after),
            new Replay<>(
                    ApplicationEvent.class,
                    events -> ApplicationHistory.of(events).steps(),
                    ApplicationHistory.Step::after),
            new Replay<>(
                    EvaluationEvent.class,
                    events -> EvaluationHistory.of(events).steps(),
                    EvaluationHistory.Step::after),
            new Replay<>(
                    DecisionFileEvent.class,
                    events -> DecisionFileHistory.of(events).steps(),
                    DecisionFileHistory.Step::after),
            new Replay<>(FundingEvent.class, events -> FundingHistory.of(events).steps(), FundingHistory.Step::after),
            new Replay<>(GrantEvent.class, events -> GrantHistory.of(events).steps(), GrantHistory.Step::after),
            new Replay<>(
                    ParameterEvent.class, events -> ParameterHistory.of(events).steps(), ParameterHistory.Step::after),
            new Replay<>(
                    ProgrammeEvent.class, events -> ProgrammeHistory.of(events).steps(), ProgrammeHistory.Step::after),
            new Replay<>(
                    CatalogueEvent.class, events -> CatalogueHistory.of(events).steps(), CatalogueHistory.Step::after),
            new Replay<>(
                    MonitoringEvent.class,
                    events -> MonitoringHistory.of(events).steps(),
                    MonitoringHistory.Step::after),
            new Replay<>(
                    StatisticsFormEvent.class,
                    events -> StatisticsFormHistory.of(events).steps(),
                    StatisticsFormHistory.Step::after),
            new Replay<>(
                    QuestionnaireEvent.class,
                    events -> QuestionnaireHistory.of(events).steps(),
                    QuestionnaireHistory.Step::after),
            new Replay<>(SurveyEvent.class, events -> SurveyHistory.of(events).steps(), SurveyHistory.Step::after),
            new Replay<>(
                    MonitoredYearEvent.class,
                    events -> MonitoredYearHistory.of(events).steps(),
                    MonitoredYearHistory.Step::after),
            new Replay<>(
                    EvaluationMethodEvent.class,
                    events -> MethodHistory.of(events).steps(),
                    MethodHistory.Step::after),
            new Replay<>(
                    ComparisonEvent.class,
                    events -> ComparisonHistory.of(events).steps(),
                    ComparisonHistory.Step::after),
            new Replay<>(
                    EffectivenessEvent.class,
                    events -> EffectivenessHistory.of(events).steps(),
                    EffectivenessHistory.Step::after),
            new Replay<>(
                    ReportingMethodEvent.class,
                    events -> ReportingMethodHistory.of(events).steps(),
                    ReportingMethodHistory.Step::after),
            new Replay<>(
                    QualityVisitEvent.class, events -> VisitHistory.of(events).steps(), VisitHistory.Step::after),
            new Replay<>(
                    CheckPlanEvent.class, events -> CheckPlanHistory.of(events).steps(), CheckPlanHistory.Step::after),
            new Replay<>(
                    ContentCheckEvent.class, events -> CheckHistory.of(events).steps(), CheckHistory.Step::after),
            new Replay<>(
                    ComplaintEvent.class, events -> ComplaintHistory.of(events).steps(), ComplaintHistory.Step::after),
            new Replay<>(
                    CounsellingCodesEvent.class,
                    events -> CodesHistory.of(events).steps(),
                    CodesHistory.Step::after),
            new Replay<>(
                    CounsellingEvent.class,
                    events -> CounsellingHistory.of(events).steps(),
                    CounsellingHistory.Step::after));

    private Histories() {}

    /** How a stream in which such events stand is replayed; none where its kind has no history. */
    static Optional<Replay<?, ?>> of(Class<?> event) {
        return ALL.stream()
                .filter(replay -> replay.stream().isAssignableFrom(event))
                .findFirst();
    }
}
