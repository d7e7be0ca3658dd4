package cz.tripartita.readmodels.meetings;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.SideAttendance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of the minutes.
 *
 * @param text reference to its text in the erasable store
 * @param attendance members and members present of each side, as it says
 * @param allSidesPresent whether all three sides were present, as it says
 * @param openTasks tasks that return at the next meeting
 * @param draftedBy the person who wrote it
 * @param approvedBy the person who approved it
 */
public record MinutesView(
        int revision,
        ErasableText text,
        List<SideAttendance> attendance,
        boolean allSidesPresent,
        List<UUID> openTasks,
        LocalDate draftedOn,
        UUID draftedBy,
        @Nullable LocalDate approvedOn,
        @Nullable UUID approvedBy,
        @Nullable LocalDate publishedOn) {}
