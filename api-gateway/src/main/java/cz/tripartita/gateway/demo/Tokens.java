package cz.tripartita.gateway.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens by client credentials, each kept until it is found to be no longer good. */
final class Tokens {

    private static final int OK = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http;
    private final URI endpoint;
    private final UnaryOperator<String> secrets;
    private final Map<String, String> tokens = new HashMap<>();

    /**
     * @param endpoint token endpoint of the authorization server
     * @param secrets the secret of each client
     */
    Tokens(HttpClient http, URI endpoint, UnaryOperator<String> secrets) {
        this.http = http;
        this.endpoint = endpoint;
        this.secrets = secrets;
    }

    /**
     * The client's token.
     *
     * @throws IOException when the authorization server gives none
     */
    String of(String client) throws IOException, InterruptedException {
        String kept = tokens.get(client);
        if (kept != null) {
            return kept;
        }
        String token = request(client);
        tokens.put(client, token);
        return token;
    }

    /** The client's token is no longer good. */
    void forget(String client) {
        tokens.remove(client);
    }

    private String request(String client) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Authorization", "Basic " + credentials(client))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new IOException(
                    "no token for " + client + ": " + endpoint + " answered with " + response.statusCode());
        }
        return JSON.readTree(response.body()).required("access_token").asString();
    }

    /** Both parts are form-encoded before they are joined (RFC 6749, section 2.3.1). */
    private String credentials(String client) {
        String joined = encoded(client) + ":" + encoded(secrets.apply(client));
        return Base64.getEncoder().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
