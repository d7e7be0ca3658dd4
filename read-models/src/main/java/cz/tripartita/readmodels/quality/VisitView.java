package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole of one quality visit.
 *
 * @param visit what a list shows of it
 * @param points points of the scored standards, each times its weight; once it is closed
 * @param attainable the most that these could be
 * @param followUps oldest first
 */
public record VisitView(
        VisitSummary visit,
        List<Visitor> team,
        List<StandardView> standards,
        List<FindingView> findings,
        List<FollowUpView> followUps,
        List<String> recommendations,
        List<StatementView> statements,
        @Nullable Integer points,
        @Nullable Integer attainable,
        @Nullable String cancelReason) {}
