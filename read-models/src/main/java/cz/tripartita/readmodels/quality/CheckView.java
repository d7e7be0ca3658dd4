package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.CheckSubject;
import cz.tripartita.monitoring.events.CheckedSubject;
import cz.tripartita.monitoring.events.Visitor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole of one content check.
 *
 * @param check what a list shows of it
 * @param grantIds the grants that pay for the service
 * @param impulseWhat what its impulse was, none for a check of the plan
 * @param subjects what is looked at
 * @param conclusions what the report says of each subject
 * @param followUps oldest first
 */
public record CheckView(
        CheckSummary check,
        List<UUID> grantIds,
        @Nullable String impulseWhat,
        List<Visitor> team,
        List<CheckSubject> subjects,
        List<CheckedSubject> conclusions,
        List<FindingView> findings,
        List<FollowUpView> followUps,
        List<StatementView> statements,
        @Nullable String cancelReason) {}
