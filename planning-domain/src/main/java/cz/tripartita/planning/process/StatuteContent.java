package cz.tripartita.planning.process;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.BodyDecisionRule;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.ExOfficioSeat;
import cz.tripartita.planning.events.Fraction;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.StatuteRules;
import cz.tripartita.planning.events.Threshold;
import java.time.Month;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a statute has to contain, whatever the municipality. */
final class StatuteContent {

    private static final int LARGEST_DENOMINATOR = 1000;
    private static final int YEAR = 366;
    private static final int LONGEST_TERM = 120;
    private static final Set<DocumentStep> STEPS_OF_STATUTE =
            EnumSet.of(DocumentStep.STEERING_APPROVAL, DocumentStep.COMMISSION_OPINION, DocumentStep.COUNCIL);
    private static final Set<DocumentStep> STEPS_OF_PROGRAMME =
            EnumSet.of(DocumentStep.STEERING_APPROVAL, DocumentStep.COMMISSION_OPINION);

    private StatuteContent() {}

    static void check(StatuteRules rules) {
        eachOnce("sides", rules.sides());
        eachOnce("publicSittings", rules.publicSittings());
        checkAreas(rules.areas());
        checkSides(rules.sides());
        checkDecisionRules(rules.decisionRules());
        checkDocumentPaths(rules.documentPaths());
        checkNumbers(rules);
        checkSeats(rules.seats());
        checkProgrammeSteps(rules.programmeSteps());
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
        var required = new BodyDecisionRule(Body.WORKING_GROUP, Matter.PLANNING_CONTENT, DecisionRule.CONSENSUS, null);
        if (!rules.contains(required)) {
            throw new RuleBroken(
                    PlanningRule.GROUPS_DECIDE_BY_CONSENSUS,
                    Map.of("body", required.body(), "matter", required.matter()));
        }
        rules.forEach(StatuteContent::checkThreshold);
    }

    private static void checkThreshold(BodyDecisionRule rule) {
        if ((rule.rule() == DecisionRule.MAJORITY) != (rule.threshold() != null)) {
            throw new RuleBroken(
                    PlanningRule.MAJORITY_HAS_THRESHOLD, Map.of("body", rule.body(), "matter", rule.matter()));
        }
        if (rule.threshold() != null) {
            checkThreshold(rule.threshold());
        }
    }

    private static void checkThreshold(Threshold threshold) {
        checkFraction("quorum", threshold.quorum());
        checkFraction("share", threshold.share());
        if (threshold.share().numerator() >= threshold.share().denominator()) {
            throw new RuleBroken(PlanningRule.STATUTE_NUMBERS_SENSIBLE, Map.of("field", "share"));
        }
    }

    private static void checkFraction(String field, Fraction fraction) {
        boolean part = fraction.numerator() > 0 && fraction.numerator() <= fraction.denominator();
        requireSensible(field, part && fraction.denominator() <= LARGEST_DENOMINATOR);
    }

    private static void checkNumbers(StatuteRules rules) {
        requireSensible("rulesOfProcedureVersion", rules.rulesOfProcedureVersion() > 0);
        requireSensible(
                "mostMembersOfOneProvider",
                rules.mostMembersOfOneProvider() == null || rules.mostMembersOfOneProvider() > 0);
        requireSensible(
                "absencesThatEndMembership",
                rules.absencesThatEndMembership() == null || rules.absencesThatEndMembership() > 0);
        requireSensible("invitationLeadDays", rules.invitationLeadDays() >= 0 && rules.invitationLeadDays() <= YEAR);
        requireSensible("publicCommentDays", rules.publicCommentDays() > 0 && rules.publicCommentDays() <= YEAR);
        if (rules.leaders() != null) {
            checkThreshold(rules.leaders().threshold());
            int months = rules.leaders().termMonths();
            requireSensible("leaders.termMonths", months > 0 && months <= LONGEST_TERM);
        }
        if (rules.yearlyMeetings() != null) {
            int month = rules.yearlyMeetings().month();
            requireSensible(
                    "yearlyMeetings",
                    rules.yearlyMeetings().count() > 0 && month >= 1 && month <= Month.values().length);
        }
    }

    private static void requireSensible(String field, boolean sensible) {
        if (!sensible) {
            throw new RuleBroken(PlanningRule.STATUTE_NUMBERS_SENSIBLE, Map.of("field", field));
        }
    }

    private static void checkSeats(List<ExOfficioSeat> seats) {
        eachOnce(
                "seats",
                seats.stream().map(seat -> seat.body() + " " + seat.office()).toList());
        for (ExOfficioSeat seat : seats) {
            boolean ofABody = seat.body() == Body.STEERING_GROUP || seat.body() == Body.EXPERT_PLATFORM;
            if (!ofABody || !seat.office().matches("[a-z][a-z0-9-]{0,59}")) {
                throw new RuleBroken(
                        PlanningRule.SEAT_OF_STEERING_OR_PLATFORM,
                        Map.of("body", seat.body(), "office", seat.office()));
            }
        }
    }

    private static void checkProgrammeSteps(List<DocumentStep> steps) {
        eachOnce("programmeSteps", steps);
        if (!STEPS_OF_PROGRAMME.containsAll(steps)) {
            throw new RuleBroken(PlanningRule.PROGRAMME_IS_PROPOSED_OR_JUDGED, Map.of("programmeSteps", steps));
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
            checkCommissions(path);
            checkStatutePath(path);
        }
    }

    private static void checkCommissions(DocumentPath path) {
        eachOnce("commissions of " + path.kind(), path.commissions());
        boolean asked = path.steps().contains(DocumentStep.COMMISSION_OPINION);
        if (asked == path.commissions().isEmpty() || path.commissions().stream().anyMatch(String::isBlank)) {
            throw new RuleBroken(
                    PlanningRule.COMMISSIONS_NAMED, Map.of("kind", path.kind(), "commissions", path.commissions()));
        }
    }

    private static void checkStatutePath(DocumentPath path) {
        if (path.kind() == DocumentKind.STATUTE
                && (!STEPS_OF_STATUTE.containsAll(path.steps())
                        || path.steps().isEmpty()
                        || path.steps().getLast() != DocumentStep.COUNCIL)) {
            throw new RuleBroken(PlanningRule.STATUTE_ENDS_WITH_COUNCIL, Map.of("steps", path.steps()));
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
