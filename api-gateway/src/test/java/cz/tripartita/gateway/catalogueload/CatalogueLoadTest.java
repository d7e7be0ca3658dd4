package cz.tripartita.gateway.catalogueload;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.access.Routes;
import cz.tripartita.gateway.testing.CatalogueFile;
import cz.tripartita.gateway.testing.CatalogueFile.Expected;
import cz.tripartita.gateway.testing.CatalogueTown;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import cz.tripartita.planning.organisation.RegisterOrganisation;
import cz.tripartita.planning.service.ChangeService;
import cz.tripartita.planning.service.ListService;
import cz.tripartita.planning.service.RecordRegistration;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CatalogueLoadTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final int ROWS = Boolean.getBoolean("tripartita.thorough") ? 10_000 : 1_000;
    private static final int BAD = 100;
    private static final String LOADS = "/api/planning/catalogue/loads";
    private static final String ONE = CatalogueFile.HEADER + "\n";

    private static CatalogueTown town(String name) {
        return new CatalogueTown(GATEWAY, name);
    }

    private static JsonNode loaded(CatalogueTown town, String file, String query) {
        Reply begun = town.postCsv(LOADS + query, file.getBytes(StandardCharsets.UTF_8), "text/csv");
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        AtomicReference<JsonNode> report = new AtomicReference<>(begun.json());
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    report.set(town.get(Role.HEAD, begun.header("Location")).json());
                    return !report.get().get("state").asString().equals("RUNNING");
                });
        return report.get();
    }

    private static void counts(JsonNode report, int read, int listed, int changed, int unchanged, int refused) {
        JsonNode rows = report.get("rows");
        assertThat(List.of(
                        rows.get("read").asInt(),
                        rows.get("listed").asInt(),
                        rows.get("changed").asInt(),
                        rows.get("unchanged").asInt(),
                        rows.get("refused").asInt()))
                .as(report.toString())
                .containsExactly(read, listed, changed, unchanged, refused);
    }

    private static Map<Integer, List<Expected>> refusals(CatalogueTown town, JsonNode report) {
        Map<Integer, List<Expected>> all = new TreeMap<>();
        String path = LOADS + "/" + report.get("loadId").asString() + "/refusals?limit=30";
        String next = "";
        while (next != null) {
            JsonNode page = town.get(Role.COORDINATOR, path + next).json();
            page.get("items")
                    .forEach(row -> all.put(
                            row.get("row").asInt(),
                            row.get("reasons")
                                    .valueStream()
                                    .map(reason -> {
                                        assertThat(reason.get("message").asString())
                                                .isNotBlank();
                                        return new Expected(
                                                reason.get("column").asString(),
                                                reason.get("reason").asString());
                                    })
                                    .toList()));
            next = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").asString();
        }
        return all;
    }

    @Nested
    class AFileWithBadRows {

        @Test
        void isLoadedButForThemAndChangesNothingTheSecondTime() {
            CatalogueTown town = town("nacteno");
            CatalogueFile file = CatalogueFile.of(ROWS, BAD);
            long before = GATEWAY.events();

            JsonNode half = loaded(town, file.first(ROWS / 2), "");
            JsonNode first = loaded(town, file.text(), "");

            int good = ROWS - BAD;
            int goodHalf = half.at("/rows/listed").asInt();
            assertThat(first.get("state").asString()).isEqualTo("DONE");
            counts(first, ROWS, good - goodHalf, 0, goodHalf, BAD);
            Map<Integer, List<Expected>> expected = new TreeMap<>();
            file.expected.forEach((row, reason) -> expected.put(row, List.of(reason)));
            assertThat(expected).hasSize(BAD);
            assertThat(refusals(town, first)).isEqualTo(expected);
            long after = GATEWAY.events();
            assertThat(after - before).isEqualTo(2L * good + ROWS / 5);

            JsonNode second = loaded(town, file.text(), "");

            counts(second, ROWS, 0, 0, good, BAD);
            assertThat(refusals(town, second)).isEqualTo(expected);
            assertThat(GATEWAY.events()).isEqualTo(after);
        }
    }

    @Test
    void listsWhatTheRowSaysAndChangesItWhereTheFileDoes() {
        CatalogueTown town = town("zmeneno");
        String file = CatalogueFile.of(1, 0).text();
        JsonNode first = loaded(town, file, "?happenedOn=" + town.town.today());
        counts(first, 1, 1, 0, 0, 0);
        town.reached(first.get("position").asLong());
        JsonNode service =
                town.get(Role.MEMBER, "/api/planning/services").json().at("/items/0");
        assertThat(service.at("/kind/code").asString()).isEqualTo("39");
        assertThat(service.at("/entry/forms/0").asString()).isEqualTo("FIELD");
        assertThat(service.at("/entry/areas/0").asString()).isEqualTo("seniors");
        assertThat(service.at("/entry/contacts/address/postcode").asString()).isEqualTo("30100");
        assertThat(service.at("/entry/capacity/unit").asString()).isEqualTo("CLIENTS");
        assertThat(service.at("/registrations/0/number").asString()).isEqualTo("1000000");

        JsonNode second = loaded(town, file.replace("+420 377 000 000", "+420 377 000 001"), "");
        counts(second, 1, 0, 1, 0, 0);
        JsonNode third = loaded(town, file.replace("2020-01-01", "1. 2. 2020"), "");
        counts(third, 1, 0, 1, 0, 0);
    }

    @Test
    void takesTheProvidersAndServicesThatWereThereBefore() {
        CatalogueTown town = town("puvodni");
        town.list("Služba od dříve", null);
        String row = "12345679;dílna SLUNEČNICE z.s.;Služba od dříve;související;terénní;seniors"
                + ";Smyšlená;12;301 00;Plzeň;377 000 000;jinak@sluzby.example;;12;;\n";
        JsonNode report = loaded(town, ONE + row, "");
        counts(report, 1, 0, 1, 0, 0);
        town.reached(report.get("position").asLong());
        assertThat(town.get(Role.MEMBER, "/api/planning/services")
                        .json()
                        .get("items")
                        .size())
                .isOne();
    }

    @Test
    void refusesAServiceThatHasEnded() {
        CatalogueTown town = town("ukonceno");
        var id = town.list("Dohasínající", null);
        town.post("/api/planning/services/" + id + "/end", "{\"reason\": \"zánik\"}");
        String row = "12345679;Dílna Slunečnice, z. s.;Dohasínající;related;;seniors;;;;;;;;;;\n";
        assertThat(refusals(town, loaded(town, ONE + row, "")))
                .isEqualTo(Map.of(2, List.of(new Expected("service", "SERVICE_PROVIDED"))));
    }

    @Test
    void leavesNothingOfARefusedRowBehindNotEvenItsProvider() {
        CatalogueTown town = town("beze-stopy");
        long before = GATEWAY.events();
        String row = CatalogueFile.of(1, 0).text().replace("seniors", "draci").replace("sluzba0@", "");
        JsonNode report = loaded(town, row, "");
        counts(report, 1, 0, 0, 0, 1);
        assertThat(refusals(town, report).get(2)).containsExactly(new Expected("email", "MALFORMED"));
        assertThat(GATEWAY.events()).isEqualTo(before);
    }

    @Test
    void loadsAllRowsOrNoneWhereThatIsAsked() {
        CatalogueTown town = town("vse-nebo-nic");
        CatalogueFile file = CatalogueFile.of(100, 2);
        long before = GATEWAY.events();
        JsonNode refused = loaded(town, file.text(), "?all=true");
        assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
        counts(refused, 100, 0, 0, 0, 2);
        assertThat(refusals(town, refused)).hasSize(2);
        assertThat(GATEWAY.events()).isEqualTo(before);

        JsonNode done = loaded(town, CatalogueFile.of(100, 0).text(), "?all=true");
        assertThat(done.get("state").asString()).isEqualTo("DONE");
        counts(done, 100, 100, 0, 0, 0);
    }

    @Test
    void reportsRefusalsAsAFileInWhichNothingIsAFormula() {
        CatalogueTown town = town("vzorce");
        String row = CatalogueFile.of(1, 0).text().replace("terénní", "=1+1");
        JsonNode report = loaded(town, row, "");
        Reply csv = GATEWAY.send(
                "GET",
                LOADS + "/" + report.get("loadId").asString() + "/refusals",
                GATEWAY.issuer().token(town.name, Role.HEAD),
                null,
                "Accept",
                "text/csv",
                "Accept-Language",
                "en");
        assertThat(csv.body().lines())
                .containsExactly(
                        "row,column,value,reason,message", "2,form,'=1+1,UNKNOWN_FORM,is no form of a service");
    }

    @Test
    void readsWindows1250CommasAndQuotesAndSkipsEmptyLines() {
        CatalogueTown town = town("kodovani");
        String file = "IČO,Poskytovatel,Služba,Druh,Forma,Oblasti\n\n" + CatalogueFile.ico(1)
                + ",\"Žluťoučký, z. s.\",\"Říčany \"\"a okolí\"\"\",39,\"terénní,pobytová\",Senioři\n,,,,,\n";
        Reply begun =
                town.postCsv(LOADS, file.getBytes(Charset.forName("windows-1250")), "text/csv; charset=windows-1250");
        assertThat(begun.status()).as(begun.body()).isEqualTo(202);
        Awaitility.await()
                .until(() -> town.get(Role.HEAD, begun.header("Location"))
                        .json()
                        .get("state")
                        .asString()
                        .equals("DONE"));
        town.reached(town.get(Role.HEAD, begun.header("Location"))
                .json()
                .get("position")
                .asLong());
        JsonNode service =
                town.get(Role.MEMBER, "/api/planning/services").json().at("/items/0");
        assertThat(service.at("/entry/name").asString()).isEqualTo("Říčany \"a okolí\"");
        assertThat(service.at("/provider/name").asString()).isEqualTo("Žluťoučký, z. s.");
        assertThat(service.at("/entry/forms").size()).isEqualTo(2);
        assertThat(town.get(Role.HEAD, begun.header("Location"))
                        .json()
                        .at("/rows/read")
                        .asInt())
                .isOne();
    }

    @Test
    void saysFromWhichRowOnTheFileCannotBeRead() {
        CatalogueTown town = town("uvozovky");
        String file = CatalogueFile.of(10, 0).text().replace("Služba číslo 6", "\"Služba číslo 6");
        JsonNode report = loaded(town, file, "");
        counts(report, 7, 6, 0, 0, 1);
        assertThat(refusals(town, report)).isEqualTo(Map.of(8, List.of(new Expected("", "UNREADABLE"))));
    }

    @Nested
    class AFileThatIsNone {

        private static final CatalogueTown TOWN = town("nesoubor");

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "ico;name;service;kind;form | areas",
                    "ico;name;service;kind;form;areas;horoscope | horoscope",
                    "ico;name;service;kind;form;areas;ičo | ičo"
                })
        void isRefusedWithTheColumnThatIsMissingUnknownOrTwice(String header, String column) {
            Reply reply = TOWN.postCsv(LOADS, (header.strip() + "\n").getBytes(StandardCharsets.UTF_8), "text/csv");
            assertThat(reply.status()).as(reply.body()).isEqualTo(400);
            assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo(column.strip());
        }

        @Test
        void isRefusedWhereItIsEmptyOrOfAnotherCharacterSetOrType() {
            byte[] latin = (ONE + "ž").getBytes(Charset.forName("windows-1250"));
            assertThat(TOWN.postCsv(LOADS, new byte[0], "text/csv").status()).isEqualTo(400);
            assertThat(TOWN.postCsv(LOADS, latin, "text/csv").status()).isEqualTo(400);
            assertThat(TOWN.postCsv(LOADS, latin, "text/csv; charset=utf-16").status())
                    .isEqualTo(415);
            assertThat(TOWN.postCsv(LOADS, latin, "text/csv; charset=nonsense").status())
                    .isEqualTo(415);
            assertThat(TOWN.postCsv(LOADS, latin, "application/json").status()).isEqualTo(415);
        }

        @Test
        void isRefusedForADayAheadOrBeforeTheStatute() {
            Reply ahead = TOWN.postCsv(
                    LOADS + "?happenedOn=" + TOWN.town.today().plusDays(2),
                    ONE.getBytes(StandardCharsets.UTF_8),
                    "text/csv");
            assertThat(ahead.text("rule")).isEqualTo("HAPPENED_ON_NOT_IN_FUTURE");
            Reply early =
                    TOWN.postCsv(LOADS + "?happenedOn=2001-01-01", ONE.getBytes(StandardCharsets.UTF_8), "text/csv");
            assertThat(early.text("rule")).isEqualTo("STATUTE_IN_EFFECT");
        }

        @ParameterizedTest
        @ValueSource(strings = {"?cursor=x", "?limit=0", "?limit=201"})
        void hasNoPageThatIsNone(String query) {
            JsonNode report = loaded(TOWN, ONE, "");
            assertThat(TOWN.get(Role.HEAD, LOADS + "/" + report.get("loadId").asString() + "/refusals" + query)
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void isOpenToThoseWhoMaySendItsCommandsAndToNobodyElse() {
        List<Role> loaders = Routes.all().stream()
                .filter(route -> route.key().equals("POST " + LOADS))
                .findFirst()
                .orElseThrow()
                .roles();
        assertThat(Routes.commands().stream()
                        .filter(route -> List.of(
                                        RegisterOrganisation.class,
                                        ListService.class,
                                        ChangeService.class,
                                        RecordRegistration.class)
                                .contains(route.command())))
                .hasSize(4)
                .allSatisfy(route -> assertThat(route.roles()).isEqualTo(loaders));
    }

    @Test
    void isNoBusinessOfAnotherMunicipality() {
        JsonNode report = loaded(town("nase-veci"), ONE, "");
        String path = LOADS + "/" + report.get("loadId").asString();
        assertThat(GATEWAY.get(Role.HEAD, path).status()).isEqualTo(404);
        assertThat(GATEWAY.get(Role.HEAD, path + "/refusals").status()).isEqualTo(404);
    }
}
