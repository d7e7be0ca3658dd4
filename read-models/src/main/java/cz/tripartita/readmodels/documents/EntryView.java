package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.PlanEntry;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a plan or a balance report.
 *
 * @param answer what came of it, in a balance report, once it is answered
 */
public record EntryView(PlanEntry entry, @Nullable AnswerView answer) {}
