package cz.tripartita.planning.model;

import cz.tripartita.planning.PlanningRule;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the model says of a command: every rule that it would break, or what it makes happen. */
final class Verdict {

    final EnumSet<PlanningRule> broken = EnumSet.noneOf(PlanningRule.class);
    final Map<UUID, List<?>> happens = new LinkedHashMap<>();
    Map<String, Set<?>> shortOfConsensus = Map.of();
    boolean noSuchStream;

    /** Notes a rule as broken where it does not hold, and says whether it holds. */
    boolean need(boolean holds, PlanningRule rule) {
        if (!holds) {
            broken.add(rule);
        }
        return holds;
    }

    boolean holds() {
        return broken.isEmpty() && !noSuchStream;
    }

    void happens(UUID stream, Object... events) {
        happens.put(stream, List.of(events));
    }

    static Verdict withoutStream() {
        var verdict = new Verdict();
        verdict.noSuchStream = true;
        return verdict;
    }
}
