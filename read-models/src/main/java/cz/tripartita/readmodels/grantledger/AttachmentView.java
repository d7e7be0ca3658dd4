package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.AnnexKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A file attached to an application.
 *
 * @param size bytes
 * @param sha256 digest of the bytes
 * @param handedIn whether it was handed in with a version; others than the applicant see it only then
 */
public record AttachmentView(
        UUID attachmentId,
        AnnexKind kind,
        String mediaType,
        int size,
        String sha256,
        Instant attachedAt,
        boolean handedIn) {}
