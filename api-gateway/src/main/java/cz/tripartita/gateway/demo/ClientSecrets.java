package cz.tripartita.gateway.demo;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Secrets of OAuth2 clients, from a file or the environment and never from the command line, which others can read. */
final class ClientSecrets {

    private static final String VARIABLE = "TRIPARTITA_SECRET";

    private final Properties file;
    private final Map<String, String> environment;

    private ClientSecrets(Properties file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    /**
     * Reads the secrets.
     *
     * @param file properties, the client's id as the key
     * @param environment variables {@code TRIPARTITA_SECRET_<CLIENT>} and {@code TRIPARTITA_SECRET}
     */
    static ClientSecrets of(@Nullable Path file, Map<String, String> environment) throws IOException {
        Properties properties = new Properties();
        if (file != null) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        }
        return new ClientSecrets(properties, environment);
    }

    /**
     * The client's secret.
     *
     * @throws SecretMissing when there is none
     */
    String of(String client) {
        String ownVariable = VARIABLE + "_" + client.toUpperCase(Locale.ROOT).replace('-', '_');
        String forAll = environment.get(VARIABLE);
        String fromEnvironment = environment.getOrDefault(ownVariable, forAll);
        String secret = file.getProperty(client, fromEnvironment);
        if (secret == null) {
            throw new SecretMissing(client, ownVariable);
        }
        return secret;
    }
}
