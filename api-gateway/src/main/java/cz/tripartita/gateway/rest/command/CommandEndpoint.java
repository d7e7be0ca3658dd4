package cz.tripartita.gateway.rest.command;

import cz.tripartita.gateway.access.Flag;
import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.Envelope;
import cz.tripartita.gateway.dispatch.IdempotencyKey;
import cz.tripartita.gateway.dispatch.Receipt;
import cz.tripartita.gateway.rest.problem.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;

/** One command's endpoint: all of them behave alike. */
final class CommandEndpoint {

    private final Route route;
    private final JsonBody json;
    private final CommandReader reader;
    private final Commands commands;
    private final Completions completions;

    CommandEndpoint(Route route, JsonBody json, CommandReader reader, Commands commands, Completions completions) {
        this.route = route;
        this.json = json;
        this.reader = reader;
        this.commands = commands;
        this.completions = completions;
    }

    /** Reads, dispatches and answers. */
    public ResponseEntity<CommandAnswer> post(
            HttpServletRequest request, Caller caller, @PathVariable Map<String, String> path) throws IOException {
        byte[] body = json.bytes(request);
        IdempotencyKey key = Preconditions.key(route, request, caller, body);
        Long expectedVersion = Preconditions.expectedVersion(route, request);
        ReadCommand read = reader.read(
                route, json.object(body), path, caller, Preconditions.freshId(route, key), Languages.of(request));
        Record command = completions.complete(route, read, caller);
        Receipt receipt = commands.dispatch(command, envelope(read, caller, key, expectedVersion));
        return answer(read, receipt);
    }

    private static Envelope envelope(
            ReadCommand read, Caller caller, @Nullable IdempotencyKey key, @Nullable Long expectedVersion) {
        UUID commandId = UUID.randomUUID();
        return new Envelope(
                commandId,
                caller,
                read.happenedOn(),
                Grounds.reason(read.command()),
                Grounds.mandate(read.command()),
                UUID.randomUUID(),
                commandId,
                key,
                expectedVersion,
                read.texts());
    }

    private ResponseEntity<CommandAnswer> answer(ReadCommand read, Receipt receipt) {
        String ownId = route.ownId();
        String id = ownId == null ? receipt.stream() : read.ids().getOrDefault(ownId, receipt.stream());
        return ResponseEntity.status(route.has(Flag.CREATES) ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create(route.resource(read.ids())))
                .eTag("\"" + receipt.version() + "\"")
                .header("Tripartita-Position", Long.toString(receipt.position()))
                .body(new CommandAnswer(UUID.fromString(id), receipt.version(), receipt.position()));
    }
}
