package cz.tripartita.gateway.rest.decisionpack;

import cz.tripartita.gateway.decisionpack.DecisionPacks;
import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.Envelope;
import cz.tripartita.gateway.dispatch.Receipt;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.gateway.store.EventFeed;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.decisionfile.PinPack;
import cz.tripartita.grants.events.DecisionFileEvent.PackPinned;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pins the papers for a decision to the position of the log, and produces them again from it. */
@RestController
class DecisionPackEndpoints {

    private static final String PACKS = "/api/grants/decision-files/{fileId}/packs";

    private final DecisionPacks packs;
    private final EventFeed feed;
    private final Commands commands;
    private final Clock clock;

    DecisionPackEndpoints(EventFeed feed, Commands commands, Clock clock) {
        packs = new DecisionPacks(feed);
        this.feed = feed;
        this.commands = commands;
        this.clock = clock;
    }

    /** Puts the papers together as of now. */
    @PostMapping(path = PACKS, produces = "application/json")
    ResponseEntity<PackAnswer> pin(Caller caller, @PathVariable UUID fileId) {
        long position = feed.head(caller.municipality());
        byte[] bytes = produce(caller, fileId, position);
        UUID packId = UUID.randomUUID();
        String digest = sha256(bytes);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Occasion.PRAGUE);
        Receipt receipt =
                commands.dispatch(new PinPack(fileId, packId, position, digest), Envelope.of(caller, today, null));
        return ResponseEntity.created(URI.create("/api/grants/decision-files/" + fileId + "/packs/" + packId))
                .eTag("\"" + digest + "\"")
                .header("Tripartita-Position", Long.toString(receipt.position()))
                .body(new PackAnswer(packId, position, digest));
    }

    /** The same bytes whenever it is asked for; were they others, that would be an error and no answer. */
    @GetMapping(path = PACKS + "/{packId}", produces = "application/json")
    ResponseEntity<byte[]> pack(Caller caller, @PathVariable UUID fileId, @PathVariable UUID packId) {
        PackPinned pinned = packs.pinned(caller.municipality(), fileId, packId)
                .orElseThrow(() -> Refusal.of(ProblemKind.NOT_FOUND));
        byte[] bytes = produce(caller, fileId, pinned.position());
        if (!sha256(bytes).equals(pinned.sha256())) {
            throw new IllegalStateException("the pack " + packId + " is no longer what was pinned");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"decision-pack-" + packId + ".json\"")
                .eTag("\"" + pinned.sha256() + "\"")
                .body(bytes);
    }

    private byte[] produce(Caller caller, UUID fileId, long position) {
        return packs.produce(caller.municipality(), fileId, position)
                .orElseThrow(() -> Refusal.of(ProblemKind.NOT_FOUND));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
