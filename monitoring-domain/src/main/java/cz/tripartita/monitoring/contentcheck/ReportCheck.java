package cz.tripartita.monitoring.contentcheck;

import cz.tripartita.monitoring.events.CheckSubject;
import cz.tripartita.monitoring.events.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Hands in the report of a check that was held. */
public record ReportCheck(
        @TargetAggregateIdentifier UUID checkId,
        @NotEmpty @Size(max = 4) List<@Valid SubjectConcluded> subjects,
        @Size(max = 200) List<@Valid FoundByCheck> findings) {

    /** What is said of a thing that was looked at. */
    public record SubjectConcluded(
            CheckSubject subject,
            @NotBlank @Size(max = 10_000) String conclusion) {}

    /**
     * What was found.
     *
     * @param deadline last day for the remedy; none for a note
     */
    public record FoundByCheck(
            CheckSubject subject,
            Severity severity,
            @NotBlank @Size(max = 10_000) String text,
            @Nullable LocalDate deadline) {}
}
