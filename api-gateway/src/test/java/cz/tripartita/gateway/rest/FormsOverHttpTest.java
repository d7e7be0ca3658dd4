package cz.tripartita.gateway.rest;

import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.servicemonitoring.OpenMonitoring;
import cz.tripartita.monitoring.servicemonitoring.ServiceMonitoring;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Forms of city, region and ministry over HTTP: the report of last year was accepted three days ago, handed over to
 * the region two days ago and corrected yesterday; another provider has reported nothing.
 */
class FormsOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final String TOWN = "dobra-voda";
    private static final String FORMS = "/api/monitoring/forms";
    private static final String CSV = "text/csv";
    private static final UUID PROVIDER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID BUS = UUID.randomUUID();
    private static final UUID CLUB = UUID.randomUUID();

    private static final int YEAR = TODAY.getYear() - 1;

    private static String position = "";
    private static String handover = "";

    @BeforeAll
    static void aYearIsReportedHandedOverAndCorrected() {
        for (String body : List.of(
                indicator("clients", "osoba", 0, "\"yearTotal\":\"NONE\""),
                indicator("costs", "Kč", 2, "\"yearTotal\":\"SUM\""),
                indicator("cost_per_client", "Kč/osoba", 2, "\"formula\":\"costs / clients\""))) {
            done(Role.ANALYST, "/api/monitoring/indicators", body);
        }
        open(BUS, "Autobus", PROVIDER);
        open(CLUB, "Klub", OTHER);
        define("mesto", "CITY", field("klienti", "clients", "osoba", 0), field("naklady", "costs", "Kč", 2));
        define("kraj", "REGION", field("naklady", "costs", "Kč", 0), name(), field("klienti", "clients", "osoba", 0));
        define(
                "mpsv",
                "MINISTRY",
                name(),
                field("pocet", "clients", "osoba", 0),
                field("na_klienta", "cost_per_client", "Kč/osoba", 1));
        report(1, "clients\",\"value\":120", "150000.50", TODAY.minusDays(3), "");
        handover = done(Role.ANALYST, FORMS + "/kraj/" + YEAR + "/handovers", """
                        {"asOf":"%s","note":"Datovou schránkou; Klub dosud nevykázal.","happenedOn":"%s"}""".formatted(
                                TODAY.minusDays(2), TODAY.minusDays(2)))
                .text("id");
        report(2, "clients\",\"value\":125", "150000.50", TODAY.minusDays(1), ",\"correction\":\"Přehlédnutí.\"");
    }

    private static String indicator(String code, String unit, int decimals, String how) {
        return """
                {"code":"%1$s","validFrom":%2$d,"name":"%1$s","nameEn":"%1$s","unit":"%3$s","decimals":%4$d,
                 "method":"součet","happenedOn":"%6$s","serviceKinds":["REGISTERED","RELATED"],"direction":"NEUTRAL",%5$s}""".formatted(code, YEAR, unit, decimals, how, TODAY.minusDays(25));
    }

    private static void open(UUID service, String name, UUID organisation) {
        SmallTown town = GATEWAY.town(TOWN);
        OpenMonitoring command = new OpenMonitoring(
                ServiceMonitoring.idOf(TOWN, organisation, service, YEAR),
                service,
                name,
                ServiceKind.RELATED,
                organisation,
                UUID.randomUUID(),
                YEAR,
                LocalDate.of(YEAR, 1, 1),
                LocalDate.of(YEAR, 12, 31),
                null);
        town.sendOf(TODAY.minusDays(30), command, town.caller("policy", null));
    }

    private static void define(String code, String recipient, String... fields) {
        done(Role.COORDINATOR, FORMS + "/" + code + "/versions", form(recipient, fields));
    }

    private static String form(String recipient, String... fields) {
        return """
                {"validFrom":%d,"recipient":"%s","name":"Výkaz","nameEn":"Return","ground":"§ 85 odst. 5",
                 "serviceKinds":["RELATED"],"fields":[%s],"happenedOn":"%s"}""".formatted(YEAR, recipient, String.join(",", fields), TODAY.minusDays(20));
    }

    private static String field(String code, String indicator, String unit, int decimals) {
        return """
                {"code":"%1$s","label":"Pole %1$s","labelEn":"Field %1$s","description":"co v něm stojí",
                 "ground":"§ 85","unit":"%3$s","decimals":%4$d,"required":true,"origin":"INDICATOR","indicator":"%2$s"}""".formatted(code, indicator, unit, decimals);
    }

    private static String name() {
        return """
                {"code":"sluzba","label":"Služba","labelEn":"Service","description":"název","ground":"§ 85",
                 "required":false,"origin":"ATTRIBUTE","attribute":"SERVICE_NAME"}""";
    }

    private static void report(int version, String clients, String costs, LocalDate day, String correction) {
        String reports =
                "/api/monitoring/monitorings/" + ServiceMonitoring.idOf(TOWN, PROVIDER, BUS, YEAR) + "/reports";
        String body = """
                {"period":"%d","values":[{"indicator":"%s},{"indicator":"costs","value":%s}],"happenedOn":"%s"%s}""".formatted(YEAR, clients, costs, day, correction);
        sent(applicant(PROVIDER), reports, body);
        position = sent(
                        token(Role.ANALYST),
                        reports + "/" + YEAR + "/acceptance",
                        "{\"version\":%d,\"happenedOn\":\"%s\"}".formatted(version, day))
                .header("Tripartita-Position");
    }

    private static String token(Role role) {
        return GATEWAY.issuer().token(TOWN, role);
    }

    private static String applicant(UUID organisation) {
        return GATEWAY.issuer().applicant(TOWN, organisation);
    }

    private static Reply done(Role role, String path, String body) {
        return sent(token(role), path, body);
    }

    private static Reply sent(String token, String path, String body) {
        Reply reply = GATEWAY.send("POST", path, token, body);
        assertThat(reply.status()).as(path + " " + reply.body()).isBetween(200, 201);
        return reply;
    }

    private static Reply read(String token, String path, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Tripartita-Position";
        all[1] = position;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return GATEWAY.send("GET", path, token, null, all);
    }

    private static JsonNode json(Role role, String path) {
        Reply reply = read(token(role), path);
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
        return reply.json();
    }

    private static String services(String code) {
        return FORMS + "/" + code + "/" + YEAR + "/services";
    }

    private static JsonNode bus(String path) {
        return json(Role.ANALYST, path).path("items").get(0).path("values");
    }

    @Test
    void giveTheSameFigureToEveryRecipientInTheFormOfEach() {
        assertThat(bus(services("mesto")).toString()).isEqualTo("{\"klienti\":125,\"naklady\":150000.5}");
        assertThat(bus(services("kraj")).toString())
                .isEqualTo("{\"naklady\":150001,\"sluzba\":\"Autobus\",\"klienti\":125}");
        assertThat(bus(services("mpsv")).toString())
                .isEqualTo("{\"sluzba\":\"Autobus\",\"pocet\":125,\"na_klienta\":1200.0}");
    }

    @Test
    void sayWhatIsMissingAndWhy() {
        JsonNode club = json(Role.ANALYST, services("kraj")).path("items").get(1);

        assertThat(club.path("serviceName").asString()).isEqualTo("Klub");
        assertThat(club.path("values").path("klienti").isNull()).isTrue();
        assertThat(club.path("empty").get(1).toString())
                .isEqualTo(
                        "{\"field\":\"klienti\",\"reason\":\"NO_ACCEPTED_REPORT\",\"missing\":[],\"required\":true}");
        assertThat(club.path("whyEmpty").get(1).asString()).isEqualTo("Pole klienti: dosud není přijat žádný výkaz");
    }

    @ParameterizedTest
    @CsvSource({
        "cs, 'Pole naklady,Služba,Pole klienti,Proč je prázdné'",
        "en, 'Field naklady,Service,Field klienti,Why it is empty'"
    })
    void areTablesWithTheColumnsOfTheFormInTheCallersLanguage(String language, String header) {
        Reply csv = read(token(Role.ANALYST), services("kraj"), "Accept", CSV, "Accept-Language", language);

        assertThat(csv.body().lines().toList()).hasSize(3).startsWith(header, "150001,Autobus,125,");
        assertThat(csv.header("Content-Disposition")).contains("services-" + TODAY + ".csv");
    }

    @Test
    void areWorkbooksToo() {
        Reply xlsx = read(
                token(Role.ANALYST),
                services("kraj"),
                "Accept",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        assertThat(xlsx.status()).isEqualTo(200);
        assertThat(xlsx.body()).startsWith("PK");
    }

    @Test
    void areDescribedFieldByField() {
        JsonNode form = json(Role.AUDITOR, FORMS + "/mpsv/" + YEAR);

        assertThat(form.path("recipient").asString()).isEqualTo("MINISTRY");
        assertThat(form.path("fields").get(2).path("source").path("indicator").asString())
                .isEqualTo("cost_per_client");
        assertThat(read(token(Role.AUDITOR), FORMS + "/mpsv/" + YEAR, "Accept", CSV)
                        .body()
                        .lines()
                        .toList())
                .hasSize(4)
                .contains("3,na_klienta,Pole na_klienta,Field na_klienta,co v něm stojí,§ 85,Kč/osoba,1,true,INDICATOR,"
                        + "cost_per_client,,,");
        assertThat(json(Role.HEAD, FORMS)
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("code").asString()))
                .containsExactly("kraj", "mesto", "mpsv");
    }

    @Test
    void giveTheSameAsOfADayAsThen() {
        String before = services("kraj") + "?asOf=" + TODAY.minusDays(2);

        assertThat(bus(before).path("klienti").intValue()).isEqualTo(120);
        assertThat(bus(services("kraj") + "?asOf=" + TODAY.minusDays(4))
                        .path("klienti")
                        .isNull())
                .isTrue();
    }

    @Test
    void keepWhatTheRegionGotAndSayInWhatTodayDiffers() {
        String handovers = FORMS + "/kraj/" + YEAR + "/handovers";
        JsonNode one = json(Role.COORDINATOR, handovers).path("items").get(0);
        JsonNode difference = json(Role.COORDINATOR, handovers + "/" + handover + "/differences")
                .path("items")
                .get(0);

        assertThat(one.path("handoverId").asString()).isEqualTo(handover);
        assertThat(one.path("complete").booleanValue()).isFalse();
        assertThat(one.path("differences").intValue()).isEqualTo(1);
        assertThat(bus(handovers + "/" + handover + "/services").path("klienti").intValue())
                .isEqualTo(120);
        assertThat(difference.path("field").asString()).isEqualTo("klienti");
        assertThat(difference.path("handedOver").path("number").intValue()).isEqualTo(120);
        assertThat(difference.path("today").path("number").intValue()).isEqualTo(125);
    }

    @Test
    void refuseWhatARuleForbids() {
        assertThat(GATEWAY.send("POST", FORMS + "/kraj/" + YEAR + "/handovers", token(Role.ANALYST), "{}")
                        .text("rule"))
                .isEqualTo("INCOMPLETE_FORM_EXPLAINED");
        assertThat(GATEWAY.send(
                                "POST",
                                FORMS + "/mesto/versions",
                                token(Role.ANALYST),
                                form("CITY", field("klienti", "clients", "výkon", 0)))
                        .text("rule"))
                .isEqualTo("FORM_FIELD_UNIT");
        assertThat(GATEWAY.send("POST", FORMS + "/kraj/" + (YEAR - 1) + "/handovers", token(Role.ANALYST), "{}")
                        .text("rule"))
                .isEqualTo("FORM_IN_FORCE");
    }

    @Test
    void takeNoFigureThatSomebodyTypesIn() {
        Reply typed = GATEWAY.send(
                "POST",
                FORMS + "/kraj/" + YEAR + "/handovers",
                token(Role.ANALYST),
                "{\"filled\":{\"version\":1,\"asOf\":\"%s\",\"rows\":[]}}".formatted(TODAY));

        assertThat(typed.status()).isEqualTo(400);
        assertThat(typed.json().path("errors").get(0).path("field").asString()).isEqualTo("filled");
        assertThat(GATEWAY.send("POST", FORMS + "/kraj/letos/handovers", token(Role.ANALYST), "{}")
                        .json()
                        .path("errors")
                        .get(0)
                        .path("field")
                        .asString())
                .isEqualTo("year");
    }

    @Test
    void showAProviderTheOwnServicesAlone() {
        assertThat(names(read(applicant(PROVIDER), services("kraj")))).containsExactly("Autobus");
        assertThat(names(read(applicant(OTHER), services("kraj") + "?organisation=" + PROVIDER)))
                .containsExactly("Klub");
        assertThat(read(applicant(PROVIDER), FORMS + "/kraj/" + YEAR + "/handovers")
                        .status())
                .isEqualTo(403);
    }

    private static List<String> names(Reply reply) {
        return reply.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("serviceName").asString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/services", "/handovers/%s/services", "/handovers/%s/differences"})
    void areNotThereForAnotherMunicipality(String rest) {
        String path = FORMS + "/kraj/" + YEAR + rest.formatted(handover);

        assertThat(read(token(Role.ANALYST), path).status()).isEqualTo(200);
        assertThat(read(GATEWAY.issuer().token("jinde", Role.ANALYST), path).status())
                .isEqualTo(404);
    }

    @Test
    void goOnAtTheirCursor() {
        JsonNode first = json(Role.ANALYST, services("kraj") + "?limit=1");
        JsonNode second = json(
                Role.ANALYST,
                services("kraj") + "?limit=1&cursor=" + first.path("next").asString());

        assertThat(first.path("items").get(0).path("serviceName").asString()).isEqualTo("Autobus");
        assertThat(second.path("items").get(0).path("serviceName").asString()).isEqualTo("Klub");
        assertThat(second.path("columns")).isEqualTo(first.path("columns"));
    }
}
