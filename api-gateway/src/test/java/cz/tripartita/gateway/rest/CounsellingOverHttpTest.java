package cz.tripartita.gateway.rest;

import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.CatalogueTown;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Counselling of a made-up town: contacts entered, corrected and counted, events and visits of the portal. */
class CounsellingOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final CatalogueTown TOWN = new CatalogueTown(GATEWAY, "poradnov");
    private static final UUID SERVICE = TOWN.list("Občanská poradna", "37");
    private static final String ROOT = "/api/monitoring/counselling";

    private static final String CODES = """
            {"validFrom":"2024-01-01","topics":[{"code":"debts","name":"Dluhy","nameEn":"Debts"},
              {"code":"housing","name":"Bydlení","nameEn":"Housing"}],
             "targetGroups":[{"code":"seniors","name":"Senioři","nameEn":"Seniors"}]}""";

    @BeforeAll
    static void theTownHasCodes() {
        assertThat(TOWN.post(ROOT + "/codes", CODES).status()).isEqualTo(200);
    }

    private static String contact(String day, String topic, String more) {
        return """
                {"day":"%s","asker":"CITIZEN","channel":"OFFICE","topic":"%s","targetGroup":"seniors"%s}""".formatted(day, topic, more);
    }

    private static Reply entered(String body) {
        Reply reply = TOWN.post(ROOT + "/contacts", body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply;
    }

    private static JsonNode items(String path) {
        Reply reply = TOWN.get(Role.COORDINATOR, ROOT + path);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().get("items");
    }

    private static void refused(Reply reply, String rule) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(409);
        assertThat(reply.text("rule")).isEqualTo(rule);
    }

    @Test
    void severalContactsAreOneEntryAndCountAsMany() {
        entered(contact(
                "2024-03-05",
                "debts",
                ",\"count\":3,\"minutes\":45,\"referredTo\":{\"serviceId\":\"%s\"}".formatted(SERVICE)));
        JsonNode entry = items("/contacts?from=2024-03-01&to=2024-03-31").get(0);

        assertThat(entry.get("contacts").asInt()).isEqualTo(3);
        assertThat(entry.get("service").asString()).isEqualTo("Občanská poradna");
        assertThat(entry.get("organisationId").asString())
                .isEqualTo(TOWN.town.provider().toString());
        JsonNode weeks = items("/counts?from=2024-03-04&to=2024-03-17");
        assertThat(weeks.size()).isEqualTo(2);
        assertThat(weeks.at("/0/contacts").asInt()).isEqualTo(3);
        assertThat(weeks.at("/1/contacts").asInt()).isZero();
    }

    @Test
    void aWrongEntryIsCorrectedWithinItsMonthOrVoided() {
        String id = entered(contact("2024-05-07", "debts", "")).text("id");
        String entry = ROOT + "/months/2024-05/entries/" + id;

        refused(
                TOWN.post(entry + "/correction", contact("2024-06-07", "debts", ",\"reason\":\"jiný den\"")),
                "ENTRY_STAYS_IN_MONTH");
        assertThat(TOWN.post(entry + "/correction", contact("2024-05-08", "housing", ",\"reason\":\"jiné téma\""))
                        .status())
                .isEqualTo(200);
        assertThat(items("/contacts?from=2024-05-01&to=2024-05-31")
                        .at("/0/topic")
                        .asString())
                .isEqualTo("housing");
        assertThat(TOWN.post(entry + "/voiding", "{\"reason\":\"omyl\"}").status())
                .isEqualTo(200);
        assertThat(items("/contacts?from=2024-05-01&to=2024-05-31")).isEmpty();
        refused(TOWN.post(entry + "/voiding", "{\"reason\":\"omyl\"}"), "ENTRY_COUNTS");
        assertThat(TOWN.post(ROOT + "/months/2024-04/entries/" + id + "/voiding", "{\"reason\":\"omyl\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onlyCodesInForceAreTaken() {
        refused(TOWN.post(ROOT + "/contacts", contact("2023-12-31", "debts", "")), "CODES_IN_FORCE");
        refused(TOWN.post(ROOT + "/contacts", contact("2024-01-01", "weather", "")), "CODES_IN_FORCE");
        refused(
                TOWN.post(
                        ROOT + "/contacts",
                        contact(
                                "2024-01-01",
                                "debts",
                                ",\"referredTo\":{\"serviceId\":\"%s\"}".formatted(UUID.randomUUID()))),
                "REFERRED_TO_THE_KNOWN");
        String tomorrow = TODAY.plusDays(1).toString();
        refused(TOWN.post(ROOT + "/contacts", contact(tomorrow, "debts", "")), "ENTERED_DAY_NOT_IN_FUTURE");
    }

    /** The register of a month is one stream: those who enter at once wait for each other and none is lost. */
    @Test
    void contactsEnteredAtOnceAllCount() throws Exception {
        try (var executor = Executors.newFixedThreadPool(8)) {
            List<Callable<Reply>> calls = IntStream.range(0, 24)
                    .<Callable<Reply>>mapToObj(_ -> () -> GATEWAY.send(
                            "POST",
                            ROOT + "/contacts",
                            GATEWAY.issuer().token(TOWN.name, Role.FACILITATOR),
                            contact("2024-09-10", "housing", "")))
                    .toList();
            long latest = 0;
            for (Future<Reply> call : executor.invokeAll(calls)) {
                assertThat(call.get().status()).as(call.get().body()).isEqualTo(201);
                latest = Math.max(latest, Long.parseLong(call.get().header("Tripartita-Position")));
            }
            TOWN.reached(latest);
        }
        assertThat(items("/trend?from=2024-09-01&to=2024-09-30")
                        .at("/0/contacts")
                        .asInt())
                .isEqualTo(24);
        assertThat(items("/comparison?from=2024-09-01&to=2024-09-30&thenFrom=2024-10-01&thenTo=2024-10-31&by=TOPIC")
                        .at("/0/changePercent")
                        .decimalValue())
                .isEqualByComparingTo("-100");
    }

    @Test
    void eventsAndVisitsOfThePortalAreThereAsWell() {
        assertThat(TOWN.post(ROOT + "/events", """
                                {"day":"2024-04-10","kind":"OPEN_DAY","title":"Den otevřených dveří","attendance":80}""").status()).isEqualTo(201);
        assertThat(TOWN.post(ROOT + "/portal-visits", "{\"month\":\"2024-04\",\"visits\":900}")
                        .status())
                .isEqualTo(200);
        refused(
                TOWN.post(ROOT + "/portal-visits", "{\"month\":\"2024-04\",\"visits\":901}"),
                "COUNT_CORRECTED_WITH_REASON");

        assertThat(items("/events").at("/0/attendance").asInt()).isEqualTo(80);
        assertThat(items("/portal-visits").at("/0/visits").asInt()).isEqualTo(900);
        assertThat(items("/codes").size()).isEqualTo(3);
    }

    @Test
    void nothingOfItIsThereForAnotherMunicipality() {
        entered(contact("2024-11-05", "debts", ""));
        String token = GATEWAY.issuer().token("zatec", Role.ANALYST);

        assertThat(GATEWAY.send("GET", ROOT + "/contacts?from=2024-11-01&to=2024-11-30", token, null)
                        .json()
                        .get("items"))
                .isEmpty();
        refused(GATEWAY.send("POST", ROOT + "/contacts", token, contact("2024-11-05", "debts", "")), "CODES_IN_FORCE");
    }

    @Test
    void aTableHasThePeriodsToo() {
        Reply csv = GATEWAY.send(
                "GET",
                ROOT + "/trend?from=2024-01-01&to=2024-02-29",
                GATEWAY.issuer().token(TOWN.name, Role.ANALYST),
                null,
                "Accept",
                "text/csv");

        assertThat(csv.status()).as(csv.body()).isEqualTo(200);
        assertThat(csv.body().lines()).hasSize(3).anyMatch(line -> line.contains("2024-02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/counts?span=DAY",
                "/counts?first=WEATHER",
                "/counts?from=2024-02-01&to=2024-01-31",
                "/trend?from=2010-01-01&to=2024-01-31",
                "/comparison?from=2024-01-01",
                "/contacts?asker=NOBODY"
            })
    void whatIsNoSuchThingIsMalformed(String path) {
        assertThat(TOWN.get(Role.COORDINATOR, ROOT + path).status()).isEqualTo(400);
    }
}
