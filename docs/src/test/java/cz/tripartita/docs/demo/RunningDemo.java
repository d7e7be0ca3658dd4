package cz.tripartita.docs.demo;

import cz.tripartita.gateway.TripartitaApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** The service in the profile {@code demo}, with its story told, on a free port; tests read it and change none of its events. */
public final class RunningDemo {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder = newFolder();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final ConfigurableApplicationContext context;

    private static final class OfThisJvm {
        private static final RunningDemo DEMO = new RunningDemo();
    }

    /** One for all tests of this JVM, started when first asked for. */
    public static RunningDemo ofThisJvm() {
        return OfThisJvm.DEMO;
    }

    private RunningDemo() {
        context = new SpringApplicationBuilder(TripartitaApplication.class)
                .profiles("demo")
                .registerShutdownHook(false)
                .run("--server.port=0", "--tripartita.data-dir=" + folder);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("tripartita-demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id that a symbol of the file of Plzeň stands for, such as {@code proposal/senior-expres}. */
    public static UUID id(String symbol) {
        return idIn("plzen", symbol);
    }

    /** The id that a symbol of the file of a municipality stands for. */
    public static UUID idIn(String municipality, String symbol) {
        return derived(municipality + "/" + symbol);
    }

    /** The id that the service derives by itself from a text. */
    public static UUID derived(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its {@code tripartita.data-dir}. */
    public Path folder() {
        return folder;
    }

    /** A part of the running service, such as a read model. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** The address of a path, such as {@code /plzen/proposals}. */
    public String address(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    /** What the service answers to a client of the demo, such as {@code plzen-auditor}. */
    public HttpResponse<String> get(String client, String path) {
        return send(
                HttpRequest.newBuilder(URI.create(address(path))).header("Authorization", "Bearer " + token(client)));
    }

    /**
     * What the service answers in a form.
     *
     * @param client of the demo, none for somebody without a token
     * @param accept media type
     */
    public HttpResponse<byte[]> get(@Nullable String client, String path, String accept) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address(path))).header("Accept", accept);
        if (client != null) {
            request.header("Authorization", "Bearer " + token(client));
        }
        return send(request, BodyHandlers.ofByteArray());
    }

    /** The endpoints that answer questions, by their paths. */
    public Map<String, Method> questions() {
        Map<String, Method> questions = new TreeMap<>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, endpoint) -> {
                    if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                        mapping.getPatternValues().forEach(path -> questions.put(path, endpoint.getMethod()));
                    }
                });
        return questions;
    }

    /** The status of what the service answers to a client that posts nothing but the address. */
    public int post(String client, String path) {
        return send(HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Authorization", "Bearer " + token(client))
                        .POST(HttpRequest.BodyPublishers.noBody()))
                .statusCode();
    }

    /** What the service answers to somebody without a token. */
    public HttpResponse<String> publicly(String path) {
        return send(HttpRequest.newBuilder(URI.create(address(path))));
    }

    /** What the service answers to a client that posts a command. */
    public HttpResponse<String> post(String client, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(address(path)))
                .header("Authorization", "Bearer " + token(client))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The status of what the service answers without a token. */
    public int status(String path) {
        return publicly(path).statusCode();
    }

    private String token(String client) {
        return tokens.computeIfAbsent(client, this::fetchToken);
    }

    private String fetchToken(String client) {
        String basic = Base64.getEncoder().encodeToString((client + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address("/oauth2/token")))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
