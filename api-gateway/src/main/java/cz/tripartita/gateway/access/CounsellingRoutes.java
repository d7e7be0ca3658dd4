package cz.tripartita.gateway.access;

import static cz.tripartita.gateway.access.Route.command;

import cz.tripartita.monitoring.counselling.CorrectContacts;
import cz.tripartita.monitoring.counselling.CounsellingCodes;
import cz.tripartita.monitoring.counselling.CountPortalVisits;
import cz.tripartita.monitoring.counselling.EnterContacts;
import cz.tripartita.monitoring.counselling.EnterOfficeEvent;
import cz.tripartita.monitoring.counselling.RegisterId;
import cz.tripartita.monitoring.counselling.SetCounsellingCodes;
import cz.tripartita.monitoring.counselling.VoidEntry;
import java.util.List;

/** Who may enter what counselling and the open office did: those who give the advice, and who runs the monitoring. */
final class CounsellingRoutes {

    private static final List<Role> COUNSELLING = List.of(Role.COORDINATOR, Role.FACILITATOR, Role.HEAD, Role.ANALYST);
    private static final List<Role> CODES = List.of(Role.ANALYST, Role.COORDINATOR, Role.HEAD);
    private static final String ROOT = "/monitoring/counselling";
    private static final String ENTRY = ROOT + "/months/{month}/entries/{entryId}";
    private static final String OFFICE = "officeId";

    static final List<Route> ALL = List.of(
            command(ROOT + "/codes", SetCounsellingCodes.class, CODES).filling("codesId", CounsellingCodes::idOf),
            command(ROOT + "/contacts", EnterContacts.class, COUNSELLING)
                    .creating("entryId")
                    .filling(OFFICE, RegisterId::officeOf),
            command(ROOT + "/events", EnterOfficeEvent.class, COUNSELLING)
                    .creating("entryId")
                    .filling(OFFICE, RegisterId::officeOf),
            command(ENTRY + "/correction", CorrectContacts.class, COUNSELLING).filling(OFFICE, RegisterId::officeOf),
            command(ENTRY + "/voiding", VoidEntry.class, COUNSELLING).filling(OFFICE, RegisterId::officeOf),
            command(ROOT + "/portal-visits", CountPortalVisits.class, CODES).filling(OFFICE, RegisterId::officeOf));

    private CounsellingRoutes() {}
}
