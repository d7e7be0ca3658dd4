package cz.tripartita.planning.document;

import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says in a balance report what came of an entry of its plan.
 *
 * @param money what was spent on it, entered by hand
 * @param indicators what was measured, entered by hand
 */
public record AnswerEntry(
        @TargetAggregateIdentifier UUID documentId,
        UUID entryId,
        EntryOutcome outcome,
        @NotBlank @Size(max = 4000) String reasons,
        @Nullable @Valid Spent money,
        @Size(max = 50) List<@Valid Measured> indicators) {

    /** Money with the paper or system that it was taken from. */
    public record Spent(
            Money amount, @NotBlank @Size(max = 300) String source) {}

    /** A value with the paper or system that it was taken from. */
    public record Measured(
            @NotBlank @Size(max = 300) String name,
            BigDecimal value,
            @NotBlank @Size(max = 50) String unit,
            @NotBlank @Size(max = 300) String source) {}
}
