package cz.tripartita.monitoring;

import cz.tripartita.monitoring.catalogue.IndicatorCatalogue;
import cz.tripartita.monitoring.reportingmethod.ReportingMethodRegister;
import cz.tripartita.monitoring.servicemonitoring.ServiceMonitoring;
import cz.tripartita.monitoring.servicemonitoring.WhenAgreementSignedThenOpenMonitoring;
import cz.tripartita.monitoring.statisticsform.StatisticsForm;
import java.util.List;

/** What the application has to register so that monitoring works. */
public final class MonitoringStreams {

    private MonitoringStreams() {}

    /** The aggregates, one for each kind of stream. */
    public static List<Class<?>> aggregates() {
        return List.of(
                IndicatorCatalogue.class, ReportingMethodRegister.class, ServiceMonitoring.class, StatisticsForm.class);
    }

    /** The policies, each built from a command gateway alone. */
    public static List<Class<?>> policies() {
        return List.of(WhenAgreementSignedThenOpenMonitoring.class);
    }
}
