package cz.tripartita.planning.document;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.CommentsClosed;
import cz.tripartita.planning.events.DocumentEvent.CommentsOpened;
import cz.tripartita.planning.events.DocumentEvent.DraftApprovedBySteeringGroup;
import cz.tripartita.planning.events.DocumentEvent.DraftFrozen;
import cz.tripartita.planning.events.DocumentEvent.HearingHeld;
import cz.tripartita.planning.events.DocumentEvent.OpinionGiven;
import cz.tripartita.planning.events.DocumentEvent.ResolutionRecorded;
import cz.tripartita.planning.events.DocumentStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far a frozen draft has come on the steps of the statute of its day.
 *
 * @param taken the steps that are over, in order
 * @param latest the day of the latest of them, before the first the day of freezing
 * @param opinions the day of each commission's opinion
 * @param period the comment period, none before it was opened
 * @param hearing the day of the public hearing, none before it
 * @param approved the day of the latest approval by steering group, council or assembly
 */
record Way(
        DraftFrozen draft,
        List<DocumentStep> taken,
        LocalDate latest,
        Map<String, LocalDate> opinions,
        @Nullable CommentPeriod period,
        @Nullable LocalDate hearing,
        @Nullable LocalDate approved) {

    static Way of(DraftFrozen frozen) {
        return new Way(frozen, List.of(), frozen.frozenOn(), Map.of(), null, null, null);
    }

    int number() {
        return draft.draft();
    }

    /** The steps of the statute; publication is the last of them, also where the statute does not say so. */
    List<DocumentStep> steps() {
        List<DocumentStep> steps = new ArrayList<>(draft.path().steps());
        if (!steps.contains(DocumentStep.PUBLICATION)) {
            steps.add(DocumentStep.PUBLICATION);
        }
        return steps;
    }

    DocumentStep next() {
        return steps().get(taken.size());
    }

    /** Lets through the step that is next. */
    void requireNext(DocumentStep step) {
        if (step != next()) {
            throw outOfOrder(step);
        }
    }

    /** The refusal of a step that is not next, or is being taken already. */
    RuleBroken outOfOrder(DocumentStep step) {
        return new RuleBroken(
                PlanningRule.DOCUMENT_STEP_IN_ORDER,
                Map.of("step", step, "next", next(), "taken", taken, "steps", steps()));
    }

    /** Lets through what did not happen before the step that precedes it, or before freezing. */
    void requireNotBefore(LocalDate day) {
        requireNotBefore(day, latest);
    }

    static void requireNotBefore(LocalDate day, LocalDate previous) {
        if (day.isBefore(previous)) {
            throw new RuleBroken(
                    PlanningRule.DOCUMENT_STEP_NOT_BEFORE_PREVIOUS, Map.of("day", day, "notBefore", previous));
        }
    }

    Way evolve(DocumentEvent event) {
        return switch (event) {
            case DraftApprovedBySteeringGroup given ->
                over(DocumentStep.STEERING_APPROVAL, given.approvedOn()).approvedOn(given.approvedOn());
            case CommentsOpened opened ->
                new Way(draft, taken, latest, opinions, CommentPeriod.of(opened), hearing, approved);
            case CommentsClosed _ ->
                over(
                        DocumentStep.PUBLIC_COMMENT,
                        Occasion.dayOf(Objects.requireNonNull(period).endsAt()));
            case HearingHeld held ->
                new Way(draft, taken, latest, opinions, period, held.heldOn(), approved)
                        .over(DocumentStep.PUBLIC_HEARING, held.heldOn());
            case OpinionGiven given -> with(given);
            case ResolutionRecorded recorded ->
                over(recorded.step(), recorded.resolution().adoptedOn())
                        .approvedOn(recorded.resolution().adoptedOn());
            default -> this;
        };
    }

    private Way with(OpinionGiven given) {
        Map<String, LocalDate> more = new TreeMap<>(opinions);
        more.put(given.commission(), given.givenOn());
        Way further = new Way(draft, taken, latest, more, period, hearing, approved);
        return more.keySet().containsAll(draft.path().commissions())
                ? further.over(DocumentStep.COMMISSION_OPINION, Collections.max(more.values()))
                : further;
    }

    private Way over(DocumentStep step, LocalDate day) {
        List<DocumentStep> more = new ArrayList<>(taken);
        more.add(step);
        return new Way(draft, more, day, opinions, period, hearing, approved);
    }

    private Way approvedOn(LocalDate day) {
        return new Way(draft, taken, latest, opinions, period, hearing, day);
    }
}
