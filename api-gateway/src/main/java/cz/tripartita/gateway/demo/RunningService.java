package cz.tripartita.gateway.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A running service, spoken to over HTTP as the clients that a file names. */
final class RunningService {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int UNAUTHORIZED = 401;

    private final HttpClient http;
    private final URI address;
    private final Tokens tokens;

    private RunningService(HttpClient http, URI address, Tokens tokens) {
        this.http = http;
        this.address = address;
        this.tokens = tokens;
    }

    /**
     * The service at an address.
     *
     * @param address such as {@code http://localhost:8080}
     * @param tokenEndpoint where its clients get their tokens
     * @param secrets the secret of each client
     */
    static RunningService at(URI address, URI tokenEndpoint, UnaryOperator<String> secrets) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TIMEOUT)
                .build();
        return new RunningService(http, address, new Tokens(http, tokenEndpoint, secrets));
    }

    /**
     * Posts one line as its client.
     *
     * @param ifMatch the version that the line edits, where it has to be named
     */
    Answer post(FileLine line, @Nullable String ifMatch) throws IOException, InterruptedException {
        Answer answer = send(line, ifMatch);
        if (answer.status() != UNAUTHORIZED) {
            return answer;
        }
        tokens.forget(line.client());
        return send(line, ifMatch);
    }

    private Answer send(FileLine line, @Nullable String ifMatch) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(line.path()))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + tokens.of(line.client()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", line.key())
                .POST(HttpRequest.BodyPublishers.ofString(line.body()));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        String etag = response.headers().firstValue("ETag").orElse(null);
        long position =
                response.headers().firstValueAsLong("Tripartita-Position").orElse(0);
        return new Answer(response.statusCode(), response.body(), etag, position);
    }
}
