package cz.tripartita.gateway.benchmark;

import cz.tripartita.gateway.TripartitaApplication;
import cz.tripartita.gateway.postgres.Access;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** Commands a second over HTTP, as the service runs: tokens, matrix, validation, projections and all. */
@Tag("benchmark")
class HttpBenchmarkTest {

    private static final String COMMAND =
            "{\"name\": \"Organizace\", \"ico\": \"12345679\", \"founder\": \"NON_GOVERNMENTAL\"}";

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(ints = {1, 16})
    void commandsOverHttp(int clients, @TempDir Path folder) {
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(TripartitaApplication.class)
                .profiles("demo")
                .run("--server.port=0", "--tripartita.data-dir=" + folder, "--tripartita.demo.load=false")) {
            URI address =
                    URI.create("http://localhost:" + service.getEnvironment().getProperty("local.server.port"));
            Access access = service.getBean(Access.class);
            PlainInsert floor = new PlainInsert(
                    new DriverManagerDataSource(
                            access.url(), access.owner().user(), access.owner().password()),
                    service.getBean(DataSource.class),
                    access.application().user());
            HttpRequest command = command(address, token(address));

            double least = Clients.perSecond(clients, floor::once);
            double reached = Clients.perSecond(clients, () -> expect(201, send(command)));

            new Figure("commands over HTTP, " + clients + " client(s)", reached, "commands/s", least).report();
        }
    }

    private String token(URI address) {
        String login = Base64.getEncoder().encodeToString("plzen-coordinator:demo".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        expect(200, answer);
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private static HttpRequest command(URI address, String token) {
        return HttpRequest.newBuilder(address.resolve("/api/planning/organisations"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(COMMAND))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
