package cz.tripartita.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.TripartitaApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo as a newcomer starts it: embedded database, own issuer of tokens, made-up identities. */
class DemoTest {

    @TempDir
    private static Path data;

    private static ConfigurableApplicationContext context;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        SpringApplication application = new SpringApplication(TripartitaApplication.class);
        application.setAdditionalProfiles("demo");
        context = application.run("--server.port=0", "--tripartita.data-dir=" + data, "--tripartita.demo.load=false");
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void givesEveryIdentityATokenThatItsRoleGetsInWith() throws Exception {
        for (DemoIdentities.Identity identity : DemoIdentities.all()) {
            HttpResponse<String> token = token(identity.clientId(), DemoIdentities.SECRET);
            assertThat(token.statusCode()).as(identity.clientId()).isEqualTo(200);
            JsonNode claims = claims(token);
            assertThat(claims.get("municipality").asString()).isEqualTo(identity.municipality());
            assertThat(claims.at("/roles/0").asString())
                    .isEqualTo(identity.role().code());
            assertThat(claims.get("person").asString())
                    .isEqualTo(identity.personId().toString());
            assertThat(claims.has("organisation")).isEqualTo(identity.organisationId() != null);
        }
    }

    @Test
    void letsACoordinatorInAndAnOperatorNot() throws Exception {
        assertThat(get("/api/planning/groups", "plzen-coordinator").statusCode())
                .isEqualTo(200);
        assertThat(get("/api/planning/groups", "plzen-operator").statusCode()).isEqualTo(403);
        assertThat(get("/api/operations/projections", "plzen-operator").statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesAWrongSecret() throws Exception {
        HttpResponse<String> refused = token("plzen-head", "guess");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("invalid_client").doesNotContain("<html");
    }

    @Test
    void answersHealthToEverybodyWithoutDetailsAndToTheOperatorWithThem() throws Exception {
        HttpResponse<String> open = send(HttpRequest.newBuilder(uri("/actuator/health")));

        assertThat(open.body()).contains("\"status\":\"UP\"").doesNotContain("components");
        assertThat(get("/actuator/health", "plzen-operator").body()).contains("components");
        assertThat(get("/actuator/health", "plzen-auditor").body()).doesNotContain("components");
    }

    private HttpResponse<String> get(String path, String client) throws IOException, InterruptedException {
        String token = JsonMapper.shared()
                .readTree(token(client, DemoIdentities.SECRET).body())
                .get("access_token")
                .asString();
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> token(String client, String secret) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(uri("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode claims(HttpResponse<String> token) {
        String jwt =
                JsonMapper.shared().readTree(token.body()).get("access_token").asString();
        String payload = jwt.substring(jwt.indexOf('.') + 1, jwt.lastIndexOf('.'));
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(payload));
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }
}
