package cz.tripartita.planning.document;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import java.util.Map;

/** Who writes documents and leads them through their steps. */
final class Coordination {

    private Coordination() {}

    /** Lets through the coordinator and the head. */
    static void require(Occasion occasion) {
        if (!occasion.forEveryGroup()) {
            throw new RuleBroken(PlanningRule.DOCUMENT_LED_BY_COORDINATOR, Map.of("role", occasion.role()));
        }
    }
}
