package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.PlanEntry;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a plan or a balance report.
 *
 * @param figures what the record says of it, in a balance report, once that was taken
 * @param answer what came of it, in a balance report, once it is answered
 */
public record EntryView(
        PlanEntry entry,
        @Nullable FiguresView figures,
        @Nullable AnswerView answer) {}
