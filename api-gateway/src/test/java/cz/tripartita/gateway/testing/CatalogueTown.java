package cz.tripartita.gateway.testing;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A made-up town that lists services over HTTP. */
public final class CatalogueTown {

    public final String name;
    public final SmallTown town;
    private final RunningGateway gateway;
    private String position = "0";

    /** Founds the town. */
    public CatalogueTown(RunningGateway gateway, String name) {
        this.gateway = gateway;
        this.name = name;
        town = gateway.town(name).found();
    }

    /** Lists a service for seniors in the field; of the kind, or a related one where there is none. */
    public UUID list(String service, @Nullable String kind) {
        UUID id = UUID.randomUUID();
        Reply reply = post("/api/planning/services", body(id, service, kind));
        if (reply.status() != 201) {
            throw new IllegalStateException(reply.body());
        }
        return id;
    }

    /** A listing as JSON. */
    public String body(UUID id, String service, @Nullable String kind) {
        return """
                {"serviceId": "%s", "organisationId": "%s", "processId": "%s", "category": "%s", "kind": %s, "listing": %s}
                """.formatted(
                        id,
                        town.provider(),
                        town.process(),
                        kind == null ? "RELATED" : "REGISTERED",
                        kind == null ? "null" : '"' + kind + '"',
                        listing(service, 12));
    }

    /** What the catalogue is to say, as JSON. */
    public String listing(String service, int capacity) {
        return """
                {"name": "%s", "forms": ["FIELD"], "areas": ["seniors"], "targetGroups": ["SENIORS"],
                 "street": "Smyšlená", "number": "12", "postcode": "301 00", "town": "Plzeň",
                 "phone": "377 000 000", "email": "doma@sluzby.example", "web": "https://sluzby.example/doma",
                 "capacity": %d, "capacityUnit": "CLIENTS"}
                """.formatted(service, capacity);
    }

    /** Posts as the coordinator. */
    public Reply post(String path, String body, String... headers) {
        Reply reply = gateway.send("POST", path, gateway.issuer().token(name, Role.COORDINATOR), body, headers);
        if (reply.status() / 100 == 2) {
            position = reply.header("Tripartita-Position");
        }
        return reply;
    }

    /** Posts a file as the coordinator. */
    public Reply postCsv(String path, byte[] file, String contentType) {
        return gateway.sendBytes(path, gateway.issuer().token(name, Role.COORDINATOR), file, contentType);
    }

    /** Lets what is read from now on have everything up to a position. */
    public void reached(long latest) {
        position = Long.toString(latest);
    }

    /** Gets as somebody of the town, with all that was posted. */
    public Reply get(Role role, String path) {
        return gateway.send("GET", path, gateway.issuer().token(name, role), null, "Tripartita-Position", position);
    }

    /** Gets as nobody in particular, with all that was posted. */
    public Reply browse(String path, String accept) {
        return gateway.send("GET", path, null, null, "Accept", accept, "Tripartita-Position", position);
    }
}
