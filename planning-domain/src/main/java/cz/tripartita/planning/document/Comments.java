package cz.tripartita.planning.document;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The comments on all drafts of a document.
 *
 * @param unsettled those that nobody answered yet, oldest first
 */
record Comments(Set<UUID> settled, Set<UUID> unsettled) {

    static final Comments NONE = new Comments(Set.of(), Set.of());

    boolean has(UUID commentId) {
        return settled.contains(commentId) || unsettled.contains(commentId);
    }

    Comments submitted(UUID commentId) {
        Set<UUID> more = new LinkedHashSet<>(unsettled);
        more.add(commentId);
        return new Comments(settled, more);
    }

    Comments settled(UUID commentId) {
        Set<UUID> fewer = new LinkedHashSet<>(unsettled);
        fewer.remove(commentId);
        Set<UUID> more = new HashSet<>(settled);
        more.add(commentId);
        return new Comments(more, fewer);
    }

    /** Lets through what has to wait until every comment, of whichever draft, is settled. */
    void requireSettled() {
        if (!unsettled.isEmpty()) {
            throw new RuleBroken(PlanningRule.COMMENTS_SETTLED_BEFORE_STEP, Map.of("unsettled", unsettled));
        }
    }
}
