package cz.tripartita.readmodels.groupdirectory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One task of a group.
 *
 * @param assignedAt the meeting that gave it
 * @param organisationId the organisation it was given to, none where it is the group's
 * @param checkedOffAt the meeting that found it done, none while open
 */
public record TaskView(
        UUID taskId,
        String description,
        UUID assignedAt,
        LocalDate assignedOn,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        @Nullable LocalDate dueOn,
        @Nullable UUID checkedOffAt,
        @Nullable LocalDate checkedOffOn) {

    /** Whether it returns at the next meeting. */
    public boolean open() {
        return checkedOffAt == null;
    }
}
