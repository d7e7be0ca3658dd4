package cz.tripartita.gateway.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.store.StoredFiles;
import cz.tripartita.gateway.testing.RunningGateway;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of applications, attached and read over HTTP. */
class AttachmentsOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final GrantScene SCENE = new GrantScene();
    private static final int LIMIT = 10 * 1024 * 1024;
    private static final String BOUNDARY = "hranice";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static byte[] pdf(String text) {
        return ("%PDF-1.7\n% " + text).getBytes(UTF_8);
    }

    private static byte[] form(String kind, byte[] file) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind + "\r\n--"
                        + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Jan Novák.exe\"\r\n"
                        + "Content-Type: image/gif\r\n\r\n")
                .getBytes(UTF_8));
        form.writeBytes(file);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return form.toByteArray();
    }

    private static HttpResponse<String> post(String suffix, UUID application, byte[] body, String... headers) {
        HttpRequest.Builder request = request(suffix, Role.APPLICANT, GrantScene.path(application) + "/attachments")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String suffix, Role role, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + GATEWAY.port() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + GATEWAY.issuer().token("plzen", suffix, role));
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Attaches a file and gives its address, with the position up to which it has to be read. */
    private static String attached(UUID application, byte[] file) {
        HttpResponse<String> answer = post("applicant", application, form("BUDGET", file));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow() + "?position="
                + answer.headers().firstValue("Tripartita-Position").orElseThrow();
    }

    private static HttpResponse<byte[]> read(String suffix, Role role, String path, String... headers) {
        HttpRequest.Builder request = request(suffix, role, path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request, BodyHandlers.ofByteArray());
    }

    private static JsonNode problem(HttpResponse<String> refused, int status, String type) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        JsonNode problem = JsonMapper.shared().readTree(refused.body());
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + type);
        return problem;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void comeBackAsTheyWereToSaveAndNotToShow() {
        byte[] file = pdf("rozpočet");
        String address = attached(SCENE.start(), file);

        HttpResponse<byte[]> answer = read("applicant", Role.APPLICANT, address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(file);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Disposition")).isEqualTo("attachment; filename=\"budget.pdf\"");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "ETag")).isEqualTo("\"" + StoredFiles.digest(file) + "\"");
        assertThat(read("applicant", Role.APPLICANT, address, "If-None-Match", header(answer, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void leaveNoNameOfTheirsInEvents() {
        attached(SCENE.start(), pdf("jméno souboru"));

        assertThat(GATEWAY.database()
                        .jdbc()
                        .sql("select count(*) from store.event where payload::text like '%Novák%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void areKeptOnceForEqualBytes() {
        byte[] file = pdf("jednou");
        attached(SCENE.start(), file);
        attached(SCENE.start(), file);

        assertThat(kept(file)).isEqualTo(1);
    }

    private static long kept(byte[] file) {
        return GATEWAY.database()
                .jdbc()
                .sql("select count(*) from store.file where sha256 = ?")
                .param(StoredFiles.digest(file))
                .query(Long.class)
                .single();
    }

    @Test
    void areReadByStaffOnlyOnceTheyAreHandedInAndByNoOtherApplicant() {
        UUID application = SCENE.start();
        String address = attached(application, pdf("neveřejné"));

        assertThat(read("grants-officer", Role.GRANTS_OFFICER, address).statusCode())
                .isEqualTo(404);
        GrantScene.done(Role.APPLICANT, GrantScene.path(application) + "/drafts", SCENE.content(), "If-Match", "\"1\"");
        String position = GrantScene.done(Role.APPLICANT, GrantScene.path(application) + "/submission", "{}")
                .header("Tripartita-Position");
        String later = address.replaceFirst("position=.*", "position=" + position);

        assertThat(read("grants-officer", Role.GRANTS_OFFICER, later).statusCode())
                .isEqualTo(200);
        assertThat(read("applicant-2", Role.APPLICANT, later).statusCode()).isEqualTo(404);
        assertThat(read("analyst", Role.ANALYST, later).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(names = {"GRANTS_OFFICER", "HEAD", "AUDITOR"})
    void showStaffOfADraftOnlyThatItWasStarted(Role role) {
        UUID application = SCENE.start();
        String position = GrantScene.done(
                        Role.APPLICANT, GrantScene.path(application) + "/drafts", SCENE.content(), "If-Match", "\"0\"")
                .header("Tripartita-Position");

        JsonNode own = GATEWAY.get(Role.APPLICANT, GrantScene.path(application), "Tripartita-Position", position)
                .json();
        JsonNode seen = GATEWAY.get(role, GrantScene.path(application), "Tripartita-Position", position)
                .json();

        assertThat(own.at("/content/representatives/0/name").asString()).isEqualTo("Hana Vymyšlená");
        assertThat(seen.at("/application/state").asString()).isEqualTo("DRAFT");
        assertThat(seen.get("content").isNull()).isTrue();
        assertThat(seen.toString()).doesNotContain("Vymyšlená", "40000", "Doprava");
    }

    @Test
    void ofOthersCannotBeAttached() {
        HttpResponse<String> refused = post("applicant-2", SCENE.start(), form("BUDGET", pdf("cizí")));

        assertThat(problem(refused, 409, "rule-broken").get("rule").asString()).isEqualTo("OWN_ORGANISATION_ONLY");
    }

    @Test
    void ofAnotherMunicipalityAreNotThere() {
        UUID application = SCENE.start();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + GATEWAY.port() + GrantScene.path(application) + "/attachments"))
                .header("Authorization", "Bearer " + GATEWAY.issuer().token("zatec", Role.APPLICANT))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form("BUDGET", pdf("cizí"))));

        assertThat(send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }

    @Test
    void areAttachedOnceHoweverOftenTheRequestIsRepeated() {
        UUID application = SCENE.start();
        String key = UUID.randomUUID().toString();

        HttpResponse<String> first = post("applicant", application, form("BUDGET", pdf("a")), "Idempotency-Key", key);
        HttpResponse<String> again = post("applicant", application, form("BUDGET", pdf("a")), "Idempotency-Key", key);
        HttpResponse<String> other = post("applicant", application, form("BUDGET", pdf("b")), "Idempotency-Key", key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        problem(other, 422, "idempotency-key-reused");
    }

    @Test
    void mayBeAsLargeAsTheLimitAndNotAByteLarger() {
        byte[] largest = Arrays.copyOf(pdf("velký"), LIMIT);
        byte[] larger = Arrays.copyOf(pdf("větší"), LIMIT + 1);
        UUID application = SCENE.start();

        attached(application, largest);
        JsonNode refused = problem(post("applicant", application, form("BUDGET", larger)), 413, "file-too-large");

        assertThat(refused.at("/facts/limit").asInt()).isEqualTo(LIMIT);
        assertThat(kept(larger)).isZero();
    }

    @Test
    void areRefusedFromTheLengthAloneWhereTheyAreFarTooLarge() {
        byte[] huge = new byte[LIMIT + 1024 * 1024];

        problem(post("applicant", SCENE.start(), form("BUDGET", huge)), 413, "file-too-large");
    }

    @Test
    void areJudgedByTheirContentWhateverTheyAreCalled() {
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};

        JsonNode refused =
                problem(post("applicant", SCENE.start(), form("BUDGET", program)), 415, "file-type-not-allowed");

        assertThat(refused.at("/facts/found").asString()).isEqualTo("application/x-msdownload");
        assertThat(kept(program)).isZero();
    }

    @Test
    void comeInAFormWithAFileAndWhatItIsAndNothingElse() {
        UUID application = SCENE.start();
        byte[] unknown = new String(form("BUDGET", pdf("x")), UTF_8)
                .replace("\"kind\"", "\"sort\"")
                .getBytes(UTF_8);

        problem(post("applicant", application, form("NONSENSE", pdf("x"))), 400, "invalid-input");
        problem(post("applicant", application, form("BUDGET", new byte[0])), 400, "invalid-input");
        problem(post("applicant", application, unknown), 400, "invalid-input");
        problem(post("applicant", application, "--jiná".getBytes(UTF_8)), 400, "invalid-input");
        assertThat(GATEWAY.post(Role.APPLICANT, GrantScene.path(application) + "/attachments", "{}")
                        .text("type"))
                .isEqualTo("/problems/form-expected");
    }

    /** The file comes before, and does not come after one of its bytes was changed in the database. */
    @Test
    void areNotGivenOutOnceTheyAreTamperedWith() {
        byte[] file = pdf("nedotčeno");
        String address = attached(SCENE.start(), file);
        assertThat(read("applicant", Role.APPLICANT, address).statusCode()).isEqualTo(200);

        JdbcClient.create(GATEWAY.database().owner())
                .sql("update store.file set bytes = set_byte(bytes, 12, 88) where sha256 = ?")
                .param(StoredFiles.digest(file))
                .update();

        HttpResponse<String> refused =
                send(request("applicant", Role.APPLICANT, address).GET(), BodyHandlers.ofString());
        problem(refused, 500, "file-damaged");
    }
}
