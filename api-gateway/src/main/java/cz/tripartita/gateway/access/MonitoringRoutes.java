package cz.tripartita.gateway.access;

import static cz.tripartita.gateway.access.Flag.TEXT_BY_CALLER;
import static cz.tripartita.gateway.access.Route.command;

import cz.tripartita.monitoring.catalogue.CloseYear;
import cz.tripartita.monitoring.catalogue.DefineIndicator;
import cz.tripartita.monitoring.catalogue.IndicatorCatalogue;
import cz.tripartita.monitoring.catalogue.RetireIndicator;
import cz.tripartita.monitoring.reportingmethod.ReportingMethodRegister;
import cz.tripartita.monitoring.reportingmethod.SetReportingMethod;
import cz.tripartita.monitoring.servicemonitoring.AcceptReport;
import cz.tripartita.monitoring.servicemonitoring.CloseMonitoring;
import cz.tripartita.monitoring.servicemonitoring.ReopenMonitoring;
import cz.tripartita.monitoring.servicemonitoring.ReturnReport;
import cz.tripartita.monitoring.servicemonitoring.SubmitReport;
import cz.tripartita.monitoring.statisticsform.DefineForm;
import cz.tripartita.monitoring.statisticsform.GiveUpForm;
import cz.tripartita.monitoring.statisticsform.HandOverForm;
import cz.tripartita.monitoring.statisticsform.StatisticsForm;
import java.util.List;

/** Who may change what in monitoring. */
final class MonitoringRoutes {

    private static final List<Role> ANALYST = List.of(Role.ANALYST);
    private static final List<Role> APPLICANT = List.of(Role.APPLICANT);
    private static final List<Role> FORM_KEEPERS = List.of(Role.ANALYST, Role.COORDINATOR);
    private static final String FORM = "/monitoring/forms/{code}";
    private static final String MONITORING = "/monitoring/monitorings/{monitoringId}";
    private static final String REPORTS = MONITORING + "/reports";

    static final List<Route> ALL = List.of(
            command("/monitoring/indicators", DefineIndicator.class, ANALYST)
                    .filling("catalogueId", IndicatorCatalogue::idOf),
            command("/monitoring/indicators/{code}/retirement", RetireIndicator.class, ANALYST)
                    .filling("catalogueId", IndicatorCatalogue::idOf),
            command("/monitoring/closed-years", CloseYear.class, ANALYST)
                    .filling("catalogueId", IndicatorCatalogue::idOf),
            command("/monitoring/reporting-methods", SetReportingMethod.class, ANALYST)
                    .filling("methodId", ReportingMethodRegister::idOf),
            command(FORM + "/versions", DefineForm.class, FORM_KEEPERS).filling("formId", "code", StatisticsForm::idOf),
            command(FORM + "/retirement", GiveUpForm.class, FORM_KEEPERS)
                    .filling("formId", "code", StatisticsForm::idOf),
            command(FORM + "/{year}/handovers", HandOverForm.class, FORM_KEEPERS)
                    .filling("formId", "code", StatisticsForm::idOf)
                    .creating("handoverId")
                    .completing("filled"),
            command(REPORTS, SubmitReport.class, APPLICANT).with(TEXT_BY_CALLER),
            command(REPORTS + "/{period}/acceptance", AcceptReport.class, ANALYST),
            command(REPORTS + "/{period}/return", ReturnReport.class, ANALYST),
            command(MONITORING + "/closing", CloseMonitoring.class, ANALYST),
            command(MONITORING + "/reopening", ReopenMonitoring.class, ANALYST));

    private MonitoringRoutes() {}
}
