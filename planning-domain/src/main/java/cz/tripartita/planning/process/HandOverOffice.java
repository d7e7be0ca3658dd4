package cz.tripartita.planning.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Notes who holds an office from the day on; the seats that go with it follow.
 *
 * @param office code of the office, as the statute names it
 * @param holderId who holds it, none where it falls vacant
 */
public record HandOverOffice(
        @TargetAggregateIdentifier UUID processId,
        @NotBlank @Size(max = 60) String office,
        @Nullable UUID holderId) {}
