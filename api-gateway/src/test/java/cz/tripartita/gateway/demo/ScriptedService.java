package cz.tripartita.gateway.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** An HTTP server that gives the answers of a script in order, then accepts everything, and remembers what it was asked. */
final class ScriptedService implements AutoCloseable {

    /** One request to the API. */
    record Request(
            String path,
            String authorization,
            String key,
            @Nullable String ifMatch,
            String body) {}

    /** One answer of the script. */
    record Reply(int status, @Nullable String etag, String body) {}

    private final HttpServer server;
    private final Queue<Reply> script = new ArrayDeque<>();
    private final List<Request> requests = new ArrayList<>();
    private int tokens;

    ScriptedService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/oauth2/token", exchange -> {
            tokens++;
            answer(exchange, new Reply(200, null, "{\"access_token\":\"token-" + tokens + "\"}"));
        });
        server.createContext("/api", this::api);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Adds an answer to the script. */
    void then(int status, @Nullable String etag, String body) {
        script.add(new Reply(status, etag, body));
    }

    List<Request> requests() {
        return requests;
    }

    private void api(HttpExchange exchange) throws IOException {
        requests.add(new Request(
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("If-Match"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Reply next = script.poll();
        answer(exchange, next == null ? new Reply(200, "\"0\"", "{}") : next);
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        if (reply.etag() != null) {
            exchange.getResponseHeaders().add("ETag", reply.etag());
        }
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
