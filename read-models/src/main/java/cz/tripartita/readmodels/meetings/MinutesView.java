package cz.tripartita.readmodels.meetings;

import cz.tripartita.planning.events.ErasableText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of the minutes.
 *
 * @param text reference to its text in the erasable store
 * @param allSidesPresent what it says of the sides
 * @param openTasks tasks that return at the next meeting
 * @param draftedBy the person who wrote it
 * @param approvedBy the person who approved it
 */
public record MinutesView(
        int revision,
        ErasableText text,
        boolean allSidesPresent,
        List<UUID> openTasks,
        LocalDate draftedOn,
        UUID draftedBy,
        @Nullable LocalDate approvedOn,
        @Nullable UUID approvedBy,
        @Nullable LocalDate publishedOn) {}
