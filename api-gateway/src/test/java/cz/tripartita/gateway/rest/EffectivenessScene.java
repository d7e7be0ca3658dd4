package cz.tripartita.gateway.rest;

import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.CatalogueFile;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import cz.tripartita.gateway.testing.SmallTown;
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

/** Five pro-family activities of a town of its own that were monitored last year, each with an accepted report. */
final class EffectivenessScene {

    static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();

    final int year = TODAY.getYear() - 1;
    final UUID service = UUID.randomUUID();
    final String municipality = "klubikov-" + service;
    final UUID provider = UUID.randomUUID();
    final UUID monitoring = ServiceMonitoring.idOf(municipality, provider, service, year);
    private final SmallTown town = GATEWAY.town(municipality);
    private String position = "";

    EffectivenessScene() {
        define("eff_families", "MORE_IS_BETTER");
        define("eff_costs", "LESS_IS_BETTER");
        register(provider, 0);
        monitored(provider, service, "Klubík", "30", "900");
        for (int i = 1; i <= 4; i++) {
            UUID organisation = UUID.randomUUID();
            register(organisation, i);
            monitored(
                    organisation, UUID.randomUUID(), "Herna " + i, Integer.toString(10 * i), Integer.toString(250 * i));
        }
    }

    private void register(UUID organisation, int number) {
        done(Role.COORDINATOR, "/api/planning/organisations", """
                {"organisationId":"%s","name":"Spolek %d","ico":"%s","founder":"NON_GOVERNMENTAL"}""".formatted(
                        organisation, number, CatalogueFile.ico(number)));
    }

    private void define(String code, String direction) {
        done(Role.ANALYST, "/api/monitoring/indicators", """
                {"code":"%s","validFrom":%d,"name":"%s","nameEn":"%s","unit":"1","decimals":2,"method":"součet",
                 "serviceKinds":["PRO_FAMILY"],"actKinds":[],"direction":"%s","yearTotal":"SUM"}""".formatted(code, year, code, code, direction));
    }

    /** As the signing of an agreement lets it come to be, and as provider and analyst go on. */
    private void monitored(UUID organisation, UUID serviceId, String name, String families, String costs) {
        UUID id = ServiceMonitoring.idOf(municipality, organisation, serviceId, year);
        dispatch(
                "policy",
                organisation,
                new EnterService(
                        MonitoredYear.idOf(municipality, year),
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
        town.send(command, town.caller(role, organisation));
    }

    /** Corrects the report of the own service, and the analyst accepts it. */
    void correct(String families) {
        dispatch(
                "applicant",
                provider,
                new SubmitReport(
                        monitoring,
                        "" + year,
                        List.of(value("eff_families", families), value("eff_costs", "900")),
                        "přepočteno"));
        dispatch("analyst", UUID.randomUUID(), new AcceptReport(monitoring, "" + year, 2));
    }

    String token(Role role) {
        return role == Role.APPLICANT
                ? GATEWAY.issuer().applicant(municipality, provider)
                : GATEWAY.issuer().token(municipality, role);
    }

    Reply post(Role role, String path, String body) {
        return GATEWAY.send("POST", path, token(role), body);
    }

    Reply done(Role role, String path, String body) {
        Reply reply = post(role, path, body);
        assertThat(reply.status()).as(path + " " + reply.body()).isBetween(200, 201);
        position = reply.header("Tripartita-Position");
        return reply;
    }

    /** What a role reads after all that was done. */
    Reply read(Role role, String path) {
        return GATEWAY.send("GET", path, token(role), null, "Tripartita-Position", position);
    }
}
