package cz.tripartita.planning.process;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.BodyDecisionRule;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.Side;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a statute has to contain, whatever the municipality. */
final class StatuteContent {

    private StatuteContent() {}

    static void check(AdoptStatute statute) {
        eachOnce("sides", statute.sides());
        eachOnce("publicSittings", statute.publicSittings());
        checkAreas(statute.areas());
        checkSides(statute.sides());
        checkDecisionRules(statute.decisionRules());
        checkDocumentPaths(statute.documentPaths());
    }

    private static void checkAreas(List<Area> areas) {
        eachOnce("areas", areas.stream().map(Area::code).toList());
        for (Area area : areas) {
            boolean oneKind =
                    area.targetGroups().isEmpty() != area.serviceKinds().isEmpty();
            if (area.code().isBlank() || area.name().isBlank() || !oneKind) {
                throw new RuleBroken(PlanningRule.AREA_COMPLETE, Map.of("area", area.code()));
            }
        }
    }

    private static void checkSides(List<Side> sides) {
        Set<Side> missing = EnumSet.allOf(Side.class);
        sides.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new RuleBroken(PlanningRule.ALL_SIDES_TAKE_PART, Map.of("missing", missing));
        }
    }

    private static void checkDecisionRules(List<BodyDecisionRule> rules) {
        eachOnce(
                "decisionRules",
                rules.stream().map(rule -> rule.body() + " " + rule.matter()).toList());
        var required = new BodyDecisionRule(Body.WORKING_GROUP, Matter.PLANNING_CONTENT, DecisionRule.CONSENSUS);
        if (!rules.contains(required)) {
            throw new RuleBroken(
                    PlanningRule.GROUPS_DECIDE_BY_CONSENSUS,
                    Map.of("body", required.body(), "matter", required.matter()));
        }
    }

    private static void checkDocumentPaths(List<DocumentPath> paths) {
        eachOnce("documentPaths", paths.stream().map(DocumentPath::kind).toList());
        for (DocumentPath path : paths) {
            eachOnce("steps of " + path.kind(), path.steps());
            int publication = path.steps().indexOf(DocumentStep.PUBLICATION);
            if (publication >= 0 && publication < path.steps().size() - 1) {
                throw new RuleBroken(
                        PlanningRule.PUBLICATION_IS_LAST_STEP, Map.of("kind", path.kind(), "steps", path.steps()));
            }
        }
    }

    private static void eachOnce(String list, List<?> values) {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            if (!seen.add(value)) {
                throw new RuleBroken(PlanningRule.STATUTE_LISTS_EACH_ONCE, Map.of("list", list, "twice", value));
            }
        }
    }
}
