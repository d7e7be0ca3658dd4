package cz.tripartita.gateway.dispatch;

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

/** Every stream that the contexts publish, by the sealed interface of its events. */
public final class PublishedEvents {

    private static final List<Class<?>> STREAMS = List.of(
            DocumentEvent.class,
            GroupEvent.class,
            MeetingEvent.class,
            OrganisationEvent.class,
            PersonEvent.class,
            ProcessEvent.class,
            ProposalEvent.class,
            ServiceEvent.class,
            ApplicationEvent.class,
            EvaluationEvent.class,
            DecisionFileEvent.class,
            FundingEvent.class,
            GrantEvent.class,
            ParameterEvent.class,
            ProgrammeEvent.class,
            CatalogueEvent.class,
            MonitoringEvent.class,
            StatisticsFormEvent.class,
            QuestionnaireEvent.class,
            SurveyEvent.class,
            MonitoredYearEvent.class,
            EvaluationMethodEvent.class,
            ComparisonEvent.class,
            EffectivenessEvent.class,
            ReportingMethodEvent.class,
            QualityVisitEvent.class,
            CheckPlanEvent.class,
            ContentCheckEvent.class,
            ComplaintEvent.class,
            CounsellingCodesEvent.class,
            CounsellingEvent.class);

    private PublishedEvents() {}

    /** The sealed interfaces. */
    public static List<Class<?>> streams() {
        return STREAMS;
    }
}
