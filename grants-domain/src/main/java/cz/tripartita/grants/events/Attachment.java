package cz.tripartita.grants.events;

import java.util.UUID;

/**
 * A file attached to an application; its bytes lie apart from the events, under their digest.
 *
 * @param mediaType its type by content, such as {@code application/pdf}
 * @param size bytes
 * @param sha256 lower-case hexadecimal SHA-256 of the bytes
 */
public record Attachment(UUID attachmentId, AnnexKind kind, String mediaType, int size, String sha256) {}
