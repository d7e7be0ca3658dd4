package cz.tripartita.monitoring.qualityvisit;

import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.StandardScore;
import cz.tripartita.monitoring.events.VisitPlan;
import cz.tripartita.monitoring.finding.DescribedFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quality visit replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record VisitHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(QualityVisitEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a visit.
     *
     * @param scores none before the report
     * @param findings in the order of the report
     */
    public record Described(
            UUID monitoringId,
            UUID organisationId,
            CheckStage stage,
            VisitPlan plan,
            List<StandardScore> scores,
            List<DescribedFinding> findings) {}

    /**
     * Replays the events of one visit, or a part of them, in their order.
     *
     * @throws IllegalStateException for an event that has no ground in those before it
     */
    public static VisitHistory of(List<QualityVisitEvent> events) {
        List<Step> steps = new ArrayList<>();
        VisitState state = null;
        Described before = null;
        for (QualityVisitEvent event : events) {
            state = VisitState.after(state, event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new VisitHistory(List.copyOf(steps));
    }

    private static Described described(VisitState state) {
        return new Described(
                state.planned().monitoringId(),
                state.planned().organisationId(),
                state.stage(),
                state.plan(),
                state.scores(),
                DescribedFinding.of(state.findings()));
    }
}
