package cz.tripartita.grants.application;

import cz.tripartita.grants.events.AnnexKind;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Attaches a file whose bytes are kept already; the facts of it come from who keeps them, never from the applicant. */
public record AttachFile(
        @TargetAggregateIdentifier UUID applicationId,
        UUID attachmentId,
        AnnexKind kind,
        String mediaType,
        int size,
        String sha256) {}
