package cz.tripartita.readmodels.goldenthread;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a realisation plan that came from a proposal of the thread.
 *
 * @param title title of the entry
 * @param documentId the plan
 * @param documentTitle title of the plan
 * @param answers those of the balance reports of the plan that have answered it
 */
public record ThreadEntry(
        UUID entryId,
        UUID proposalId,
        String title,
        UUID documentId,
        String documentTitle,
        LocalDate periodFrom,
        LocalDate periodTo,
        PlanStage stage,
        @Nullable LocalDate publishedOn,
        List<ThreadAnswer> answers) {}
