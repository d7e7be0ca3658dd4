package cz.tripartita.gateway.due;

import cz.tripartita.grants.grant.HoldPayments;
import cz.tripartita.grants.grant.LiftHold;
import cz.tripartita.planning.document.CloseComments;
import cz.tripartita.planning.group.EndLeaderTerm;
import cz.tripartita.readmodels.due.Due;
import cz.tripartita.readmodels.due.DueHold;
import cz.tripartita.readmodels.due.DueHolds;
import cz.tripartita.readmodels.due.DueItem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The commands that the service sends by itself. */
public final class DueCommands implements Function<Instant, List<DueTask>> {

    private final Due due;
    private final DueHolds holds;
    private final BalanceFigures figures;

    /** Takes what is due from the read model, and for balance reports what the record says. */
    public DueCommands(Due due, DueHolds holds, BalanceFigures figures) {
        this.due = due;
        this.holds = holds;
        this.figures = figures;
    }

    @Override
    public List<DueTask> apply(Instant now) {
        return Stream.concat(
                        due.ofTheService(now).stream().flatMap(item -> task(item).stream()),
                        holds.at(now).stream().map(DueCommands::task))
                .toList();
    }

    private static DueTask task(DueHold hold) {
        String key = "%s %s %s %s %s"
                .formatted(
                        hold.begins() ? "HOLD" : "LIFT",
                        hold.grantId(),
                        hold.monitoringId(),
                        hold.period(),
                        hold.dueAt());
        Object command = hold.begins()
                ? new HoldPayments(hold.grantId(), hold.monitoringId(), hold.period())
                : new LiftHold(hold.grantId(), hold.monitoringId(), hold.period());
        return new DueTask(key, hold.dueAt(), hold.municipality(), command);
    }

    private Optional<DueTask> task(DueItem item) {
        String key = item.kind() + " " + item.subjectId() + " " + item.dueAt();
        Optional<?> command = switch (item.kind()) {
            case LEADER_TERM -> Optional.of(new EndLeaderTerm(item.subjectId()));
            case COMMENT_PERIOD ->
                Optional.of(new CloseComments(item.subjectId(), Objects.requireNonNull(item.draft())));
            case BALANCE_FIGURES -> figures.of(item.municipality(), item.subjectId());
            case MEETING, TASK, YEARLY_MEETINGS, FINDING ->
                throw new IllegalArgumentException("people do this: " + item);
        };
        return command.map(due -> new DueTask(key, item.dueAt(), item.municipality(), due));
    }
}
