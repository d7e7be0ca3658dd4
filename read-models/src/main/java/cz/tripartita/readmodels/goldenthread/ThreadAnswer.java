package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.EntryOutcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a balance report says came of an entry.
 *
 * @param documentId the balance report
 * @param title its title
 */
public record ThreadAnswer(
        UUID documentId,
        String title,
        PlanStage stage,
        @Nullable LocalDate publishedOn,
        EntryOutcome outcome,
        String reasons) {}
