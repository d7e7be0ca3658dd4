package cz.tripartita.gateway.access;

import static cz.tripartita.gateway.access.Route.command;

import cz.tripartita.monitoring.checkplan.AdoptCheckPlan;
import cz.tripartita.monitoring.checkplan.CheckPlan;
import cz.tripartita.monitoring.complaint.HandleComplaint;
import cz.tripartita.monitoring.complaint.ReceiveComplaint;
import cz.tripartita.monitoring.complaint.VoidComplaint;
import cz.tripartita.monitoring.contentcheck.CancelCheck;
import cz.tripartita.monitoring.contentcheck.CloseCheck;
import cz.tripartita.monitoring.contentcheck.FollowUpCheckFinding;
import cz.tripartita.monitoring.contentcheck.HoldCheck;
import cz.tripartita.monitoring.contentcheck.PrepareCheck;
import cz.tripartita.monitoring.contentcheck.ReportCheck;
import cz.tripartita.monitoring.contentcheck.StateOnCheck;
import cz.tripartita.monitoring.qualityvisit.CancelVisit;
import cz.tripartita.monitoring.qualityvisit.CloseVisit;
import cz.tripartita.monitoring.qualityvisit.FollowUpVisitFinding;
import cz.tripartita.monitoring.qualityvisit.HoldVisit;
import cz.tripartita.monitoring.qualityvisit.PlanVisit;
import cz.tripartita.monitoring.qualityvisit.ReplanVisit;
import cz.tripartita.monitoring.qualityvisit.ReportVisit;
import cz.tripartita.monitoring.qualityvisit.StateOnVisit;
import java.util.List;

/** Who may visit and check services, and count complaints of them. */
final class QualityRoutes {

    private static final List<Role> PLANNING = List.of(Role.ANALYST, Role.HEAD);

    /** The analyst runs the monitoring; an inspector checks on site. */
    private static final List<Role> VISITING = List.of(Role.ANALYST, Role.INSPECTOR);

    private static final List<Role> PROVIDER = List.of(Role.APPLICANT);
    private static final List<Role> COUNTING = List.of(Role.COORDINATOR, Role.FACILITATOR, Role.ANALYST);
    private static final String VISIT = "/monitoring/quality-visits/{visitId}";
    private static final String CHECK = "/monitoring/content-checks/{checkId}";
    private static final String COMPLAINT = "/monitoring/complaints/{complaintId}";

    static final List<Route> ALL = List.of(
            command("/monitoring/quality-visits", PlanVisit.class, PLANNING).creating("visitId"),
            command(VISIT + "/plan", ReplanVisit.class, PLANNING),
            command(VISIT + "/cancellation", CancelVisit.class, PLANNING),
            command(VISIT + "/holding", HoldVisit.class, VISITING),
            command(VISIT + "/report", ReportVisit.class, VISITING),
            command(VISIT + "/statements", StateOnVisit.class, PROVIDER),
            command(VISIT + "/findings/{findingId}/follow-ups", FollowUpVisitFinding.class, VISITING),
            command(VISIT + "/closing", CloseVisit.class, VISITING),
            command("/monitoring/check-plans", AdoptCheckPlan.class, PLANNING).filling("planId", CheckPlan::idOf),
            command("/monitoring/content-checks", PrepareCheck.class, PLANNING).creating("checkId"),
            command(CHECK + "/cancellation", CancelCheck.class, PLANNING),
            command(CHECK + "/holding", HoldCheck.class, VISITING),
            command(CHECK + "/report", ReportCheck.class, VISITING),
            command(CHECK + "/statements", StateOnCheck.class, PROVIDER),
            command(CHECK + "/findings/{findingId}/follow-ups", FollowUpCheckFinding.class, VISITING),
            command(CHECK + "/closing", CloseCheck.class, VISITING),
            command("/monitoring/complaints", ReceiveComplaint.class, COUNTING).creating("complaintId"),
            command(COMPLAINT + "/handling", HandleComplaint.class, COUNTING),
            command(COMPLAINT + "/voiding", VoidComplaint.class, COUNTING));

    private QualityRoutes() {}
}
