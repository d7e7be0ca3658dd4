package cz.tripartita.planning.document;

import cz.tripartita.planning.events.PartState;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records how far a goal, measure or activity of a published concept or community plan has come by a day.
 *
 * @param value the value of its indicator on that day
 * @param note what was done, or why not
 */
public record RecordProgress(
        @TargetAggregateIdentifier UUID documentId,
        UUID partId,
        PartState state,
        @Nullable BigDecimal value,
        @NotBlank @Size(max = 4000) String note) {}
