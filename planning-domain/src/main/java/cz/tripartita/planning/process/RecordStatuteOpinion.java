package cz.tripartita.planning.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records what a commission thinks of a revision of the draft.
 *
 * @param commission its name, as the statute in effect names it
 * @param recommended whether it recommends approval
 */
public record RecordStatuteOpinion(
        @TargetAggregateIdentifier UUID processId,
        @Positive int revision,
        @NotBlank @Size(max = 300) String commission,
        boolean recommended) {}
