package cz.tripartita.gateway.rest;

import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.security.DemoIdentities;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.grant.StartGrant;
import cz.tripartita.monitoring.servicemonitoring.OpenMonitoring;
import cz.tripartita.monitoring.servicemonitoring.ServiceMonitoring;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A service that the city pays for is visited and checked, its findings are followed up, and complaints are counted. */
class QualityOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final GrantScene SCENE = new GrantScene();
    private static final UUID PROVIDER = DemoIdentities.organisation("plzen", "provider-1");
    private static final UUID SERVICE = UUID.nameUUIDFromBytes(new byte[] {1});
    private static final UUID GRANT = grant();
    private static final UUID THIS_YEAR = monitoring(TODAY.getYear());
    private static final UUID NEXT_YEAR = monitoring(TODAY.getYear() + 1);
    private static final String VISITS = "/api/monitoring/quality-visits";
    private static final String CHECKS = "/api/monitoring/content-checks";

    private String position = "0";

    /** What policies do when an application is awarded and its agreement signed. */
    private static UUID grant() {
        UUID application = SCENE.start();
        GrantScene.done(Role.APPLICANT, GrantScene.path(application) + "/drafts", SCENE.content(), "If-Match", "\"0\"");
        GrantScene.done(Role.APPLICANT, GrantScene.path(application) + "/submission", "{}");
        UUID grant = UUID.randomUUID();
        asPolicy(new StartGrant(
                grant, application, SCENE.programme, Money.czk("40000"), new Resolution(Body.ASSEMBLY, "2/26", TODAY)));
        return grant;
    }

    private static UUID monitoring(int year) {
        UUID id = ServiceMonitoring.idOf("plzen", PROVIDER, SERVICE, year);
        asPolicy(new OpenMonitoring(
                id,
                SERVICE,
                "Doprava",
                ServiceKind.PROJECT,
                PROVIDER,
                GRANT,
                year,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                null));
        return id;
    }

    private static void asPolicy(Object command) {
        SmallTown town = GATEWAY.town("plzen");
        town.send(command, town.caller("policy", null));
    }

    private Reply done(Role role, String path, String body) {
        Reply reply = GATEWAY.post(role, path, body);
        assertThat(reply.status()).as(path + " " + reply.body()).isBetween(200, 201);
        position = reply.header("Tripartita-Position");
        return reply;
    }

    private static void refused(Role role, String path, String body, String rule) {
        Reply reply = GATEWAY.post(role, path, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(409);
        assertThat(reply.text("rule")).isEqualTo(rule);
    }

    private Reply ask(String token, String path) {
        return GATEWAY.send("GET", path, token, null, "Tripartita-Position", position);
    }

    private JsonNode read(Role role, String path) {
        Reply reply = ask(GATEWAY.issuer().token("plzen", role), path);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
        return reply.json();
    }

    private static List<String> each(JsonNode items, String field) {
        return items.valueStream().map(item -> item.path(field).asString()).toList();
    }

    private static String plan(boolean announced, UUID organisation) {
        return """
                {"plannedOn":"%s","announced":%s,"team":[{"personId":"%s"},{"personId":"%s","organisationId":"%s"}],
                 "standards":[{"standard":5,"weight":2},{"standard":7}]}""".formatted(TODAY, announced, UUID.randomUUID(), UUID.randomUUID(), organisation);
    }

    private String planned(boolean announced) {
        Reply reply = done(
                Role.ANALYST,
                VISITS,
                "{\"monitoringId\":\"%s\",\"plan\":%s}".formatted(THIS_YEAR, plan(announced, UUID.randomUUID())));
        return VISITS + "/" + reply.text("id");
    }

    private static String report(int points, String findings) {
        return """
                {"scores":[{"standard":5,"points":%d},{"standard":7,"points":3}],"findings":[%s],
                 "recommendations":["Plánovat s klientem."]}""".formatted(points, findings);
    }

    private static String finding() {
        return "{\"standard\":5,\"criterion\":\"a\",\"severity\":\"SERIOUS\",\"text\":\"Plány chybějí.\",\"deadline\":\"%s\"}"
                .formatted(TODAY.plusDays(30));
    }

    @Test
    void aVisitLeadsFromItsPlanToItsResult() {
        String visit = planned(false);
        String applicant = GATEWAY.issuer().token("plzen", Role.APPLICANT);
        assertThat(ask(applicant, visit).status()).as("a surprise").isEqualTo(404);

        done(
                Role.HEAD,
                visit + "/plan",
                "{\"plan\":%s,\"reason\":\"Jiný tým.\"}".formatted(plan(false, UUID.randomUUID())));
        done(Role.INSPECTOR, visit + "/holding", "{}");
        refused(Role.INSPECTOR, visit + "/report", report(1, ""), "UNMET_STANDARD_HAS_FINDING");
        done(Role.INSPECTOR, visit + "/report", report(1, finding()));
        done(Role.APPLICANT, visit + "/statements", "{\"statement\":\"Doplníme je.\"}");

        JsonNode seen = read(Role.APPLICANT, visit);
        String finding = seen.at("/findings/0/findingId").asString();
        assertThat(seen.at("/findings/0/state").asString()).isEqualTo("COMING");
        assertThat(seen.at("/statements/0/statement").asString()).isEqualTo("Doplníme je.");
        assertThat(seen.at("/standards/0/points").asInt()).isEqualTo(1);
        assertThat(dueFindings(Role.ANALYST)).contains(finding);
        assertThat(dueFindings(Role.APPLICANT)).contains(finding);
        assertThat(dueFindings(Role.MEMBER)).isEmpty();

        String followUps = visit + "/findings/" + finding + "/follow-ups";
        refused(Role.INSPECTOR, followUps, "{\"remedy\":\"NOT\"}", "UNREMEDIED_AFTER_DEADLINE");
        refused(Role.INSPECTOR, visit + "/closing", "{}", "FINDINGS_SETTLED_BEFORE_CLOSING");
        done(Role.INSPECTOR, followUps, "{\"remedy\":\"REMEDIED\",\"note\":\"Plány jsou.\"}");
        done(Role.ANALYST, visit + "/closing", "{}");

        JsonNode closed = read(Role.ANALYST, visit);
        assertThat(closed.at("/visit/stage").asString()).isEqualTo("CLOSED");
        assertThat(closed.at("/visit/quality").decimalValue()).isEqualByComparingTo("55.56");
        assertThat(dueFindings(Role.ANALYST)).doesNotContain(finding);
        assertThat(each(
                        read(Role.HEAD, "/api/monitoring/findings?state=SETTLED")
                                .path("items"),
                        "findingId"))
                .contains(finding);
    }

    private List<String> dueFindings(Role role) {
        return each(read(role, "/api/planning/due?kind=FINDING").path("items"), "subjectId");
    }

    @Test
    void anotherProviderSeesNothingOfItAndSaysNothing() {
        String visit = planned(true);
        done(Role.INSPECTOR, visit + "/holding", "{}");
        done(Role.INSPECTOR, visit + "/report", report(0, finding()));
        String other = GATEWAY.issuer().token("plzen", "applicant-2", Role.APPLICANT);

        assertThat(ask(other, visit).status()).isEqualTo(404);
        assertThat(ask(other, VISITS).json().path("items")).isEmpty();
        assertThat(ask(other, "/api/monitoring/findings").json().path("items")).isEmpty();
        assertThat(ask(other, "/api/planning/due?kind=FINDING").json().path("items"))
                .isEmpty();
        assertThat(each(read(Role.APPLICANT, "/api/monitoring/findings").path("items"), "sourceId"))
                .contains(visit.substring(VISITS.length() + 1));
        Reply statement = GATEWAY.send("POST", visit + "/statements", other, "{\"statement\":\"Cizí.\"}");
        assertThat(statement.text("rule")).isEqualTo("PROVIDER_SPEAKS_FOR_ITSELF");
    }

    @Test
    void nothingOfItIsThereForAnotherMunicipality() {
        String visit = planned(true);
        String zatec = GATEWAY.issuer().token("zatec", Role.ANALYST);

        assertThat(ask(zatec, visit).status()).isEqualTo(404);
        assertThat(GATEWAY.send("POST", visit + "/cancellation", zatec, "{\"reason\":\"x\"}")
                        .status())
                .isEqualTo(404);
        Reply planned = GATEWAY.send(
                "POST",
                VISITS,
                zatec,
                "{\"monitoringId\":\"%s\",\"plan\":%s}".formatted(THIS_YEAR, plan(true, UUID.randomUUID())));
        assertThat(planned.text("rule")).isEqualTo("SERVICE_IS_MONITORED");
        for (String list : List.of(VISITS, CHECKS, "/api/monitoring/findings", "/api/monitoring/complaints")) {
            assertThat(ask(zatec, list).json().path("items")).as(list).isEmpty();
        }
    }

    @Test
    void nobodyVisitsTheOwnOrganisation() {
        refused(
                Role.ANALYST,
                VISITS,
                "{\"monitoringId\":\"%s\",\"plan\":%s}".formatted(THIS_YEAR, plan(true, PROVIDER)),
                "VISITOR_NOT_OF_VISITED");
    }

    private static String check(String impulse, UUID grant) {
        return """
                {"monitoringId":"%s","grantIds":["%s"],"impulse":%s,"plannedOn":"%s","team":[{"personId":"%s"}],
                 "subjects":["PURPOSE","OUTPUT"]}""".formatted(NEXT_YEAR, grant, impulse, TODAY, UUID.randomUUID());
    }

    @Test
    void aCheckIsPlannedOrHasAnImpulseAndLeadsToItsResult() {
        String impulse = "{\"kind\":\"COMPLAINT\",\"what\":\"Opakované stížnosti.\"}";
        refused(Role.ANALYST, CHECKS, check(impulse, UUID.randomUUID()), "CHECKED_GRANTS_PAY_FOR_SERVICE");
        done(Role.ANALYST, CHECKS, check(impulse, GRANT));
        done(
                Role.HEAD,
                "/api/monitoring/check-plans",
                "{\"year\":%d,\"services\":[{\"monitoringId\":\"%s\",\"quarter\":2}]}"
                        .formatted(TODAY.getYear() + 1, NEXT_YEAR));
        String check =
                CHECKS + "/" + done(Role.ANALYST, CHECKS, check("null", GRANT)).text("id");
        assertThat(ask(GATEWAY.issuer().token("plzen", Role.APPLICANT), check).status())
                .isEqualTo(404);
        done(Role.INSPECTOR, check + "/holding", "{}");
        done(Role.INSPECTOR, check + "/report", """
                {"subjects":[{"subject":"PURPOSE","conclusion":"Dodržen."},{"subject":"OUTPUT","conclusion":"Menší."}],
                 "findings":[{"subject":"OUTPUT","severity":"MINOR","text":"Jízd je méně.","deadline":"%s"}]}""".formatted(TODAY.plusDays(10)));
        done(Role.APPLICANT, check + "/statements", "{\"statement\":\"Doložíme.\"}");
        String finding = read(Role.APPLICANT, check).at("/findings/0/findingId").asString();
        done(Role.ANALYST, check + "/findings/" + finding + "/follow-ups", "{\"remedy\":\"REMEDIED\"}");
        done(Role.ANALYST, check + "/closing", "{}");

        JsonNode closed = read(Role.AUDITOR, check);
        assertThat(closed.at("/check/result").asString()).isEqualTo("MINOR");
        String plan = "/api/monitoring/check-plans/" + (TODAY.getYear() + 1);
        assertThat(read(Role.ANALYST, plan).at("/items/0/stage").asString()).isEqualTo("CLOSED");
        assertThat(read(Role.AUDITOR, "/api/audit/streams/" + check.substring(CHECKS.length() + 1) + "/history")
                        .path("items")
                        .size())
                .isEqualTo(6);
    }

    @Test
    void complaintsAreCountedByQuarter() {
        String complaints = "/api/monitoring/complaints";
        String body = "{\"monitoringId\":\"%s\",\"channel\":\"PHONE\",\"topic\":\"STAFF\"}".formatted(THIS_YEAR);
        String complaint =
                complaints + "/" + done(Role.COORDINATOR, complaints, body).text("id");
        String mistake =
                complaints + "/" + done(Role.COORDINATOR, complaints, body).text("id");
        done(Role.ANALYST, complaint + "/handling", "{\"outcome\":\"PARTLY_JUSTIFIED\"}");
        done(Role.ANALYST, mistake + "/voiding", "{\"reason\":\"Šlo o dotaz.\"}");
        refused(Role.ANALYST, mistake + "/handling", "{\"outcome\":\"JUSTIFIED\"}", "COMPLAINT_NOT_VOIDED");
        refused(
                Role.COORDINATOR,
                complaints,
                body.replace(THIS_YEAR.toString(), NEXT_YEAR.toString()),
                "COMPLAINT_IN_MONITORED_YEAR");

        JsonNode counts =
                read(Role.HEAD, complaints + "/counts?service=" + SERVICE).path("items");
        assertThat(counts.size()).isEqualTo(1);
        assertThat(counts.at("/0/received").asInt()).isEqualTo(1);
        assertThat(counts.at("/0/partlyJustified").asInt()).isEqualTo(1);
        assertThat(counts.at("/0/quarter").asString())
                .isEqualTo(TODAY.getYear() + "-Q" + ((TODAY.getMonthValue() + 2) / 3));
    }

    @Test
    void theStandardsOfADayAreAList() {
        assertThat(read(Role.ANALYST, "/api/monitoring/quality-standards")
                        .path("items")
                        .size())
                .isEqualTo(15);
        assertThat(read(Role.ANALYST, "/api/monitoring/quality-standards?day=2006-12-31")
                        .path("items"))
                .isEmpty();
    }
}
