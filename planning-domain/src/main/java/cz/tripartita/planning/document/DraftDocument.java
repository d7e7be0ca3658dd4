package cz.tripartita.planning.document;

import cz.tripartita.planning.events.DocumentKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Begins a medium-term concept, a community plan, a realisation plan or grant rules.
 *
 * @param periodFrom first day of the time that it is for
 * @param periodTo last day of the time that it is for
 * @param supersedes the published document of the same kind whose place it is to take
 * @param conceptId the published concept or community plan whose measures a realisation plan carries out
 */
public record DraftDocument(
        @TargetAggregateIdentifier UUID documentId,
        UUID processId,
        DocumentKind kind,
        @NotBlank @Size(max = 300) String title,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Nullable UUID supersedes,
        @Nullable UUID conceptId) {}
