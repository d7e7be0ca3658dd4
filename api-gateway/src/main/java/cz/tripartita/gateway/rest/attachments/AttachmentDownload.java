package cz.tripartita.gateway.rest.attachments;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.gateway.rest.query.OwnCases;
import cz.tripartita.gateway.rest.query.Reads;
import cz.tripartita.gateway.store.StoredFiles;
import cz.tripartita.readmodels.grantledger.ApplicationVersions;
import cz.tripartita.readmodels.grantledger.Applications;
import cz.tripartita.readmodels.grantledger.AttachmentView;
import cz.tripartita.readmodels.grantledger.GrantLedgerProjection;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out attached files as they came, to the applicant and, once they are handed in, to staff of the municipality. */
@RestController
@Reads(GrantLedgerProjection.class)
class AttachmentDownload {

    private final Applications applications;
    private final ApplicationVersions versions;
    private final StoredFiles files;
    private final Clock clock;

    AttachmentDownload(Applications applications, ApplicationVersions versions, StoredFiles files, Clock clock) {
        this.applications = applications;
        this.versions = versions;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping(path = "/api/grants/applications/{applicationId}/attachments/{attachmentId}")
    @ApiResponse(
            responseCode = "200",
            description = "The bytes as they were attached.",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> attachment(
            Caller caller, @PathVariable UUID applicationId, @PathVariable UUID attachmentId) {
        AttachmentView file = visible(caller, applicationId, attachmentId).orElseThrow(AttachmentDownload::notThere);
        byte[] bytes = files.find(caller.municipality(), file.sha256()).orElseThrow(AttachmentDownload::notThere);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile(file).toString())
                .eTag("\"" + file.sha256() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(bytes);
    }

    private Optional<AttachmentView> visible(Caller caller, UUID applicationId, UUID attachmentId) {
        return applications
                .find(caller.municipality(), applicationId, clock.instant())
                .filter(view -> OwnCases.visible(caller, view.application().organisationId()))
                .flatMap(_ -> versions.attachment(applicationId, attachmentId))
                .filter(file -> file.handedIn() || OwnCases.narrowed(caller));
    }

    /** Called by its kind, as its own name is not kept. */
    private static ContentDisposition asFile(AttachmentView file) {
        String name = file.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String extension =
                FileType.of(file.mediaType()).map(FileType::extension).orElse("bin");
        return ContentDisposition.attachment().filename(name + "." + extension).build();
    }

    private static Refusal notThere() {
        return Refusal.of(ProblemKind.NOT_FOUND);
    }
}
