package cz.tripartita.planning.meeting;

import cz.tripartita.planning.events.ErasableText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a guest of an open meeting, who has neither position nor ballot.
 *
 * @param organisation whom the guest comes from
 * @param guest the name of the guest
 */
public record RecordGuest(
        @TargetAggregateIdentifier UUID meetingId,
        @NotBlank @Size(max = 300) String organisation,
        @Nullable ErasableText guest) {}
