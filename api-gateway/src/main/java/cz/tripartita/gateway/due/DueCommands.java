package cz.tripartita.gateway.due;

import cz.tripartita.planning.document.CloseComments;
import cz.tripartita.planning.group.EndLeaderTerm;
import cz.tripartita.readmodels.due.Due;
import cz.tripartita.readmodels.due.DueItem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The commands that the service sends by itself. */
public final class DueCommands implements Function<Instant, List<DueTask>> {

    private final Due due;

    /** Takes what is due from the read model. */
    public DueCommands(Due due) {
        this.due = due;
    }

    @Override
    public List<DueTask> apply(Instant now) {
        return due.ofTheService(now).stream().map(DueCommands::task).toList();
    }

    private static DueTask task(DueItem item) {
        String key = item.kind() + " " + item.subjectId() + " " + item.dueAt();
        Object command = switch (item.kind()) {
            case LEADER_TERM -> new EndLeaderTerm(item.subjectId());
            case COMMENT_PERIOD -> new CloseComments(item.subjectId(), Objects.requireNonNull(item.draft()));
            case MEETING, TASK -> throw new IllegalArgumentException("people do this: " + item);
        };
        return new DueTask(key, item.dueAt(), item.municipality(), command);
    }
}
