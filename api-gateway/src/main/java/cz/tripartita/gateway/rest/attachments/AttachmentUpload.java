package cz.tripartita.gateway.rest.attachments;

import cz.tripartita.gateway.access.Flag;
import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.access.Routes;
import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.Envelope;
import cz.tripartita.gateway.dispatch.IdempotencyKey;
import cz.tripartita.gateway.dispatch.Receipt;
import cz.tripartita.gateway.rest.command.CommandAnswer;
import cz.tripartita.gateway.rest.command.Preconditions;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.gateway.store.StoredFiles;
import cz.tripartita.grants.application.AttachFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a file, keeps its bytes, and only then attaches it: no event names a file that is not there. */
@RestController
class AttachmentUpload {

    private static final ZoneId MUNICIPAL_TIME = ZoneId.of("Europe/Prague");
    private static final Route ROUTE = Routes.commands().stream()
            .filter(route -> route.has(Flag.UPLOAD))
            .findFirst()
            .orElseThrow();

    private final AttachmentLimits limits;
    private final StoredFiles files;
    private final Commands commands;
    private final Clock clock;
    private final Semaphore turns;

    AttachmentUpload(AttachmentLimits limits, StoredFiles files, Commands commands, Clock clock) {
        this.limits = limits;
        this.files = files;
        this.commands = commands;
        this.clock = clock;
        this.turns = new Semaphore(limits.atOnce(), true);
    }

    @PostMapping(path = "/api/grants/applications/{applicationId}/attachments")
    ResponseEntity<CommandAnswer> attach(HttpServletRequest request, Caller caller, @PathVariable UUID applicationId)
            throws IOException {
        turns.acquireUninterruptibly();
        try {
            return attach(request, caller, applicationId, FileForm.of(request, limits));
        } finally {
            turns.release();
        }
    }

    private ResponseEntity<CommandAnswer> attach(
            HttpServletRequest request, Caller caller, UUID applicationId, FileForm form) {
        FileType type = FileContent.typeOf(form.bytes()).orElseThrow(() -> notAllowed(form.bytes()));
        String digest = StoredFiles.digest(form.bytes());
        byte[] facts = (form.kind() + " " + digest).getBytes(StandardCharsets.UTF_8);
        IdempotencyKey key = Preconditions.key(ROUTE, request, caller, facts);
        Long version = Preconditions.expectedVersion(ROUTE, request);
        UUID attachmentId = Preconditions.freshId(ROUTE, key);
        files.keep(caller.municipality(), form.bytes());
        Receipt receipt = commands.dispatch(
                new AttachFile(applicationId, attachmentId, form.kind(), type.mediaType(), form.bytes().length, digest),
                envelope(caller, key, version));
        return answer(request, attachmentId, receipt);
    }

    private Envelope envelope(Caller caller, @Nullable IdempotencyKey key, @Nullable Long version) {
        UUID commandId = UUID.randomUUID();
        LocalDate today = LocalDate.ofInstant(clock.instant(), MUNICIPAL_TIME);
        return new Envelope(
                commandId, caller, today, null, null, UUID.randomUUID(), commandId, key, version, List.of());
    }

    private static ResponseEntity<CommandAnswer> answer(
            HttpServletRequest request, UUID attachmentId, Receipt receipt) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create(request.getRequestURI() + "/" + attachmentId))
                .eTag("\"" + receipt.version() + "\"")
                .header("Tripartita-Position", Long.toString(receipt.position()))
                .body(new CommandAnswer(attachmentId, receipt.version(), receipt.position()));
    }

    private static Refusal notAllowed(byte[] bytes) {
        return Refusal.of(
                ProblemKind.FILE_TYPE_NOT_ALLOWED,
                Map.of(
                        "found",
                        FileContent.mediaTypeOf(bytes),
                        "allowed",
                        Arrays.stream(FileType.values())
                                .map(FileType::extension)
                                .toList()));
    }
}
