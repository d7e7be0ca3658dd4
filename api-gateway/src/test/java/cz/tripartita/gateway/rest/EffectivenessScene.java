package cz.tripartita.gateway.rest;

import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.Envelope;
import cz.tripartita.gateway.security.DemoIdentities;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.monitoredyear.EnterService;
import cz.tripartita.monitoring.monitoredyear.MonitoredYear;
import cz.tripartita.monitoring.servicemonitoring.AcceptReport;
import cz.tripartita.monitoring.servicemonitoring.OpenMonitoring;
import cz.tripartita.monitoring.servicemonitoring.ServiceMonitoring;
import cz.tripartita.monitoring.servicemonitoring.SubmitReport;
import cz.tripartita.monitoring.servicemonitoring.SubmitReport.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Five pro-family activities of Plzeň that were monitored last year, each with an accepted report. */
final class EffectivenessScene {

    static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    static final UUID PROVIDER = DemoIdentities.organisation("plzen", "provider-1");

    final int year = TODAY.getYear() - 1;
    final UUID service = UUID.randomUUID();
    final UUID monitoring = ServiceMonitoring.idOf("plzen", PROVIDER, service, year);
    private String position = "";

    EffectivenessScene() {
        new PlanningScene();
        define("eff_families", "MORE_IS_BETTER");
        define("eff_costs", "LESS_IS_BETTER");
        monitored(PROVIDER, service, "Klubík", "30", "900");
        for (int i = 1; i <= 4; i++) {
            UUID organisation = UUID.randomUUID();
            done(Role.COORDINATOR, "/api/planning/organisations", """
                    {"organisationId":"%s","name":"Spolek %d","ico":"%s","founder":"NON_GOVERNMENTAL"}""".formatted(organisation, i, ico(9_998_000 + i)));
            monitored(
                    organisation, UUID.randomUUID(), "Herna " + i, Integer.toString(10 * i), Integer.toString(250 * i));
        }
    }

    /** An identification number of seven digits and the one that checks them. */
    private static String ico(int digits) {
        int sum = 0;
        for (int place = 0; place < 7; place++) {
            sum += (8 - place) * (Integer.toString(digits).charAt(place) - '0');
        }
        return digits + Integer.toString((11 - sum % 11) % 10);
    }

    private void define(String code, String direction) {
        done(Role.ANALYST, "/api/monitoring/indicators", """
                {"code":"%s","validFrom":%d,"name":"%s","nameEn":"%s","unit":"1","decimals":2,"method":"součet",
                 "serviceKinds":["PRO_FAMILY"],"actKinds":[],"direction":"%s","yearTotal":"SUM"}""".formatted(code, year, code, code, direction));
    }

    /** As the signing of an agreement lets it come to be, and as provider and analyst go on. */
    private void monitored(UUID organisation, UUID serviceId, String name, String families, String costs) {
        UUID id = ServiceMonitoring.idOf("plzen", organisation, serviceId, year);
        dispatch(
                "policy",
                organisation,
                new EnterService(
                        MonitoredYear.idOf("plzen", year),
                        year,
                        id,
                        serviceId,
                        name,
                        ServiceKind.PRO_FAMILY,
                        organisation));
        dispatch(
                "policy",
                organisation,
                new OpenMonitoring(
                        id,
                        serviceId,
                        name,
                        ServiceKind.PRO_FAMILY,
                        organisation,
                        UUID.randomUUID(),
                        year,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        null));
        dispatch(
                "applicant",
                organisation,
                new SubmitReport(
                        id, "" + year, List.of(value("eff_families", families), value("eff_costs", costs)), null));
        dispatch("analyst", UUID.randomUUID(), new AcceptReport(id, "" + year, 1));
    }

    private static Value value(String indicator, String value) {
        return new Value(indicator, new BigDecimal(value), null, null);
    }

    private void dispatch(String role, UUID organisation, Object command) {
        UUID id = UUID.randomUUID();
        GATEWAY.context()
                .getBean(Commands.class)
                .dispatch(
                        command,
                        new Envelope(
                                id,
                                new Caller("plzen-" + role, UUID.randomUUID(), role, organisation, "plzen"),
                                TODAY,
                                null,
                                null,
                                id,
                                id,
                                null,
                                null,
                                List.of()));
    }

    /** Corrects the report of the own service, and the analyst accepts it. */
    void correct(String families) {
        dispatch(
                "applicant",
                PROVIDER,
                new SubmitReport(
                        monitoring,
                        "" + year,
                        List.of(value("eff_families", families), value("eff_costs", "900")),
                        "přepočteno"));
        dispatch("analyst", UUID.randomUUID(), new AcceptReport(monitoring, "" + year, 2));
    }

    Reply done(Role role, String path, String body) {
        Reply reply = GATEWAY.post(role, path, body);
        assertThat(reply.status()).as(path + " " + reply.body()).isBetween(200, 201);
        position = reply.header("Tripartita-Position");
        return reply;
    }

    /** What a role reads after all that was done. */
    Reply read(Role role, String path) {
        return GATEWAY.get(role, path, "Tripartita-Position", position);
    }
}
