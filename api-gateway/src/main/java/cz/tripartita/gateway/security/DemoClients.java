package cz.tripartita.gateway.security;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** The clients of the demo, which never change and share one secret. */
final class DemoClients implements RegisteredClientRepository {

    private final Map<String, RegisteredClient> clients;

    DemoClients(Stream<RegisteredClient> clients) {
        this.clients =
                clients.collect(Collectors.toUnmodifiableMap(RegisteredClient::getClientId, Function.identity()));
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("the demo has no other clients");
    }

    /** A client's id within the server is its name. */
    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.get(clientId);
    }
}
