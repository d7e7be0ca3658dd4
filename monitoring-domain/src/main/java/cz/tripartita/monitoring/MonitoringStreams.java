package cz.tripartita.monitoring;

import cz.tripartita.monitoring.catalogue.IndicatorCatalogue;
import cz.tripartita.monitoring.checkplan.CheckPlan;
import cz.tripartita.monitoring.comparison.Comparison;
import cz.tripartita.monitoring.complaint.Complaint;
import cz.tripartita.monitoring.contentcheck.ContentCheck;
import cz.tripartita.monitoring.counselling.CounsellingCodes;
import cz.tripartita.monitoring.counselling.CounsellingRegister;
import cz.tripartita.monitoring.effectiveness.EffectivenessEvaluation;
import cz.tripartita.monitoring.method.EvaluationMethod;
import cz.tripartita.monitoring.monitoredyear.MonitoredYear;
import cz.tripartita.monitoring.qualityvisit.QualityVisit;
import cz.tripartita.monitoring.questionnaire.Questionnaire;
import cz.tripartita.monitoring.reportingmethod.ReportingMethodRegister;
import cz.tripartita.monitoring.servicemonitoring.ServiceMonitoring;
import cz.tripartita.monitoring.servicemonitoring.WhenAgreementSignedThenOpenMonitoring;
import cz.tripartita.monitoring.statisticsform.StatisticsForm;
import cz.tripartita.monitoring.survey.Survey;
import java.util.List;

/** What the application has to register so that monitoring works. */
public final class MonitoringStreams {

    private MonitoringStreams() {}

    /** The aggregates, one for each kind of stream. */
    public static List<Class<?>> aggregates() {
        return List.of(
                IndicatorCatalogue.class,
                ReportingMethodRegister.class,
                ServiceMonitoring.class,
                Questionnaire.class,
                Survey.class,
                QualityVisit.class,
                CheckPlan.class,
                ContentCheck.class,
                Complaint.class,
                CounsellingCodes.class,
                CounsellingRegister.class,
                MonitoredYear.class,
                EvaluationMethod.class,
                Comparison.class,
                EffectivenessEvaluation.class,
                StatisticsForm.class);
    }

    /** The policies, each built from a command gateway alone. */
    public static List<Class<?>> policies() {
        return List.of(WhenAgreementSignedThenOpenMonitoring.class);
    }
}
