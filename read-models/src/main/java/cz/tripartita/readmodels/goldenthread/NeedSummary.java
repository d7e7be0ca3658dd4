package cz.tripartita.readmodels.goldenthread;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One need in a list, with how many proposals of a kind stand in its thread, whatever came of them.
 *
 * @param endedOn the day on which it stopped being open
 */
public record NeedSummary(
        UUID proposalId,
        String title,
        ThreadStatus status,
        LocalDate submittedOn,
        @Nullable LocalDate endedOn,
        int goals,
        int measures,
        int priorities) {}
