package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.store.StoryClock;
import cz.tripartita.gateway.testing.CatalogueFile;
import cz.tripartita.gateway.testing.CatalogueTown;
import cz.tripartita.gateway.testing.OpenTown;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Lists as tables: all of a list, under the conditions of JSON, as a file that is whole or broken off. */
class TablesOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SERVICES = "/api/planning/services";
    private static final int MORE_THAN_A_PAGE = 205;

    /** A town whose catalogue needs two pages. */
    private static final CatalogueTown TOWN = new CatalogueTown(GATEWAY, "tabulkov");

    @BeforeAll
    static void list() {
        byte[] file = CatalogueFile.of(MORE_THAN_A_PAGE, 0).text().getBytes(StandardCharsets.UTF_8);
        String load = TOWN.postCsv("/api/planning/catalogue/loads", file, CSV).header("Location");
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> TOWN.get(Role.HEAD, load).text("state").equals("DONE"));
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> ids("").size() == MORE_THAN_A_PAGE);
    }

    /** The ids of all services as JSON gives them, page by page. */
    private static List<String> ids(String filter) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = TOWN.get(Role.HEAD, SERVICES + "?limit=200" + filter + cursor)
                    .json();
            page.get("items")
                    .forEach(service -> ids.add(service.get("serviceId").asString()));
            cursor = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").asString();
        }
        return ids;
    }

    private static Reply ask(String method, String path, String accept, String... headers) {
        List<String> all = new ArrayList<>(List.of("Accept", accept));
        all.addAll(List.of(headers));
        return GATEWAY.send(
                method, path, GATEWAY.issuer().token(TOWN.name, Role.HEAD), null, all.toArray(String[]::new));
    }

    private static List<String> idsInCsv(String query) {
        Reply reply = ask("GET", SERVICES + query, CSV);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return records(reply).stream()
                .map(service -> service.getField("serviceId"))
                .toList();
    }

    private static List<NamedCsvRecord> records(Reply reply) {
        return CsvReader.builder().ofNamedCsvRecord(reply.body()).stream().toList();
    }

    private static HttpResponse<byte[]> bytes(String path, String accept) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + GATEWAY.port() + path))
                            .header(
                                    "Authorization",
                                    "Bearer " + GATEWAY.issuer().token(TOWN.name, Role.HEAD))
                            .header("Accept", accept)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void haveEveryRowOfTheListInItsOrder() throws IOException, InterruptedException {
        List<String> all = ids("");

        assertThat(idsInCsv("")).isEqualTo(all);
        byte[] workbook = bytes(SERVICES, XLSX).body();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getFirstSheet().read().stream().skip(1).map(TablesOverHttpTest::firstCell))
                    .containsExactlyElementsOf(all);
        }
    }

    private static String firstCell(Row row) {
        return Objects.requireNonNull(row.getCell(0)).asString();
    }

    @Test
    void areFilteredLimitedAndBegunAsTheListIs() {
        List<String> all = ids("");
        String cursor =
                TOWN.get(Role.HEAD, SERVICES + "?limit=3").json().get("next").asString();
        String filter = "text=zastupce-zadne-sluzby";

        assertThat(idsInCsv("?limit=203")).isEqualTo(all.subList(0, 203));
        assertThat(idsInCsv("?limit=200")).isEqualTo(all.subList(0, 200));
        assertThat(idsInCsv("?cursor=" + cursor)).isEqualTo(all.subList(3, MORE_THAN_A_PAGE));
        assertThat(idsInCsv("?limit=2&cursor=" + cursor)).isEqualTo(all.subList(3, 5));
        assertThat(idsInCsv("?" + filter)).isEqualTo(ids("&" + filter)).isEmpty();
    }

    @Test
    void haveAHeaderWithoutAnyRow() {
        assertThat(ask("GET", "/api/monitoring/monitorings", CSV).body())
                .isEqualTo("monitoringId,municipality,serviceId,serviceName,serviceKind,organisationId,organisation,"
                        + "grantId,year,openedOn,closedOn,version\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void areAttachedAsAFileOfTheDay(String method) {
        LocalDate today =
                LocalDate.ofInstant(GATEWAY.context().getBean(StoryClock.class).instant(), ZoneId.of("Europe/Prague"));
        Reply csv = ask(method, "/api/public/" + TOWN.name + "/services", CSV);
        Reply xlsx = ask(method, SERVICES, XLSX);

        assertThat(csv.status()).isEqualTo(200);
        assertThat(MediaType.parseMediaType(csv.header("Content-Type")))
                .isEqualTo(MediaType.parseMediaType("text/csv;charset=utf-8;header=present"));
        assertThat(csv.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"services-%s.csv\"".formatted(today));
        assertThat(xlsx.header("Content-Type")).isEqualTo(XLSX);
        assertThat(xlsx.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"services-%s.xlsx\"".formatted(today));
        assertThat(csv.body().isEmpty()).isEqualTo(method.equals("HEAD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    */* | application/json
                    text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | application/json
                    application/json, text/csv | application/json
                    text/csv;q=0.5, application/json | application/json
                    application/* | application/json
                    text/csv, */*;q=0.1 | text/csv
                    text/* | text/csv
                    application/json;q=0.5, text/csv | text/csv
                    text/csv;header=present | text/csv
                    text/html | application/problem+json
                    """)
    void areGivenToThoseWhoWantThemMoreThanJson(String accept, String given) {
        assertThat(MediaType.parseMediaType(
                        ask("GET", SERVICES + "?limit=1", accept).header("Content-Type")))
                .matches(type -> type.equalsTypeAndSubtype(MediaType.parseMediaType(given)));
    }

    @Test
    void areNotMadeOfWhatIsNoList() {
        Reply reply = ask("GET", SERVICES + "/" + ids("").getFirst(), CSV);

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.text("type")).isEqualTo("/problems/not-acceptable");
    }

    @Test
    void areWrittenForCzechSpreadsheets() {
        String body =
                ask("GET", SERVICES + "?limit=1&for=czech-spreadsheet", CSV).body();

        assertThat(body).startsWith("\uFEFFserviceId;municipality;").contains("39;", ";1.1.2007;");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=-5, limit",
        "limit=vše, limit",
        "for=excel, for",
        "cursor=nic, cursor",
        "category=x, category"
    })
    void areRefusedWithAProblemThatNamesTheField(String query, String field) {
        for (String accept : List.of(CSV, XLSX)) {
            Reply reply = ask("GET", SERVICES + "?" + query.replace("vše", "v%C5%A1e"), accept);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
            assertThat(reply.header("Content-Disposition")).isEmpty();
            assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo(field);
        }
    }

    @Test
    void waitForAPositionAsListsDo() {
        Reply reply = ask("GET", SERVICES, CSV, "Tripartita-Position", "soon");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo("Tripartita-Position");
    }

    @Test
    void areForTheRolesThatTheListIsFor() {
        assertThat(ask("GET", "/api/audit/events", CSV).status()).isEqualTo(403);
        assertThat(GATEWAY.send("GET", SERVICES, null, null, "Accept", CSV).status())
                .isEqualTo(401);
    }

    /** A reader is told by the connection that something is missing, for the status was sent long ago. */
    @ParameterizedTest
    @ValueSource(strings = {CSV, XLSX})
    void breakOffWhereAFurtherPageCannotBeRead(String accept) throws IOException, InterruptedException {
        UUID onTheSecondPage = UUID.fromString(ids("").get(202));
        category(onTheSecondPage, "NONSENSE");
        try {
            assertThat(bytes(SERVICES + "?limit=200", accept).statusCode()).isEqualTo(200);
            assertThatThrownBy(() -> bytes(SERVICES, accept)).isInstanceOf(IOException.class);
        } finally {
            category(onTheSecondPage, "REGISTERED");
        }
        assertThat(idsInCsv("")).hasSize(MORE_THAN_A_PAGE);
    }

    @Test
    void areAProblemWhereTheFirstPageCannotBeRead() {
        UUID onTheFirstPage = UUID.fromString(ids("").getFirst());
        category(onTheFirstPage, "NONSENSE");
        try {
            Reply reply = ask("GET", SERVICES, CSV);
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.text("type")).isEqualTo("/problems/unexpected");
            assertThat(reply.header("Content-Disposition")).isEmpty();
        } finally {
            category(onTheFirstPage, "REGISTERED");
        }
    }

    private static void category(UUID service, String category) {
        GATEWAY.database()
                .jdbc()
                .sql("UPDATE views.catalogue_service SET category = ? WHERE service_id = ?")
                .params(category, service)
                .update();
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "ANALYST", "APPLICANT"})
    void showPersonsToThoseWhoSeeThemInTheList(Role role) {
        OpenTown.ofThisJvm();
        String token = GATEWAY.issuer().token(OpenTown.NAME, role);
        JsonNode leader = GATEWAY.send("GET", "/api/planning/groups", token, null)
                .json()
                .get("items")
                .valueStream()
                .map(group -> group.path("leader"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow();
        NamedCsvRecord group = groupWithLeader("/api/planning/groups", token);

        assertThat(group.getField("leader.memberId"))
                .isEqualTo(leader.get("memberId").asString());
        assertThat(group.getField("leader.name")).isEqualTo(leader.path("name").asString(""));
        assertThat(group.getField("leader.name").isEmpty()).isEqualTo(role != Role.COORDINATOR);
    }

    @Test
    void showThePublicMembersByTheirLabelAlone() {
        OpenTown.ofThisJvm();
        NamedCsvRecord group = groupWithLeader("/api/public/" + OpenTown.NAME + "/groups", null);

        assertThat(group.getField("leader.member.label")).isEqualTo("uživatel 1");
        assertThat(group.getField("leader.member.memberId")).isEmpty();
        assertThat(group.getField("leader.member.name")).isEmpty();
    }

    private static NamedCsvRecord groupWithLeader(String path, @Nullable String token) {
        return records(GATEWAY.send("GET", path, token, null, "Accept", CSV)).stream()
                .filter(group -> !group.getField("leader.electedOn").isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
