package cz.tripartita.planning.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Gives a task at an open meeting of the group; it returns at every meeting until checked off. */
public record AssignTask(
        @TargetAggregateIdentifier UUID groupId,
        UUID taskId,
        UUID meetingId,
        @NotBlank @Size(max = 2000) String description,
        @Nullable UUID organisationId,
        @Nullable LocalDate dueOn) {}
