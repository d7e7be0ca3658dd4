package cz.tripartita.gateway.testing;

import cz.tripartita.gateway.TripartitaApplication;
import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.store.StoryClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole service on a port of its own and a database of its own, as it runs outside the demo, at noon of a day in the
 * middle of a year: what is asked of it falls on no midnight and on no edge of a month or year.
 */
public final class RunningGateway {

    /** What day it is for the service. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 17);

    /** An answer over HTTP. */
    public record Reply(int status, HttpResponse<String> response) {

        public JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        public String text(String field) {
            return json().path(field).asString("");
        }

        public String body() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    private final TokenIssuer issuer;
    private final TestDatabase database;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final class OfThisJvm {
        private static final RunningGateway GATEWAY = new RunningGateway();
    }

    /** One for all tests of this JVM, started when first asked for. */
    public static RunningGateway ofThisJvm() {
        return OfThisJvm.GATEWAY;
    }

    private RunningGateway() {
        issuer = TokenIssuer.start();
        database = new TestDatabase();
        List<String> arguments = new ArrayList<>();
        issuer.properties().forEach(property -> arguments.add("--" + property));
        database.properties().forEach(property -> arguments.add("--" + property));
        arguments.add("--server.port=0");
        arguments.add("--server.address=127.0.0.1");
        SpringApplication application = new SpringApplication(TripartitaApplication.class);
        context = application.run(arguments.toArray(String[]::new));
        context.getBean(StoryClock.class).tellFrom(Instant.parse(TODAY + "T12:00:00Z"));
        Runtime.getRuntime().addShutdownHook(new Thread(context::close));
    }

    public TokenIssuer issuer() {
        return issuer;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /** A town that sends commands past HTTP; it is not founded yet. */
    public SmallTown town(String municipality) {
        return new SmallTown(context.getBean(Commands.class), context.getBean(StoryClock.class), municipality);
    }

    /** What time it is for the service. */
    public Instant now() {
        return context.getBean(StoryClock.class).instant();
    }

    public TestDatabase database() {
        return database;
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** How many events are stored. */
    public long events() {
        return database.jdbc()
                .sql("select count(*) from store.event")
                .query(Long.class)
                .single();
    }

    /** Posts JSON in a role of Plzeň. */
    public Reply post(Role role, String path, String body, String... headers) {
        return send("POST", path, issuer.token("plzen", role), body, headers);
    }

    /** Gets in a role of Plzeň. */
    public Reply get(Role role, String path, String... headers) {
        return send("GET", path, issuer.token("plzen", role), null, headers);
    }

    /**
     * Sends a request.
     *
     * @param token bearer token, none to send none
     * @param body JSON body, none to send none
     * @param headers names and values by turns; they replace those that are sent otherwise
     */
    public Reply send(String method, String path, @Nullable String token, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return replyTo(request);
    }

    /** Posts a file of any type. */
    public Reply sendBytes(String path, String token, byte[] body, String contentType) {
        return replyTo(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private Reply replyTo(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
