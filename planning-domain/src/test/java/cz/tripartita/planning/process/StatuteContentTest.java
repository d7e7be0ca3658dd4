package cz.tripartita.planning.process;

import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.StatuteSample.CONSENSUS_OF_GROUPS;
import static cz.tripartita.planning.StatuteSample.TWO_THIRDS_AND_HALF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.PlanningSamples;
import cz.tripartita.planning.StatuteSample;
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
import cz.tripartita.planning.events.TargetGroup;
import cz.tripartita.planning.events.Threshold;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatuteContentTest {

    private static final DocumentPath PLAN = path(DocumentKind.REALISATION_PLAN, DocumentStep.COUNCIL);
    private static final Threshold ALL_BALLOTS = new Threshold(new Fraction(2, 3), new Fraction(1, 1));
    private static final Threshold NO_QUORUM = new Threshold(new Fraction(0, 3), new Fraction(1, 2));

    @Test
    void mayBeThatOfZatec() {
        StatuteSample zatec = StatuteSample.usual(1)
                .deciding(
                        CONSENSUS_OF_GROUPS,
                        new BodyDecisionRule(
                                Body.STEERING_GROUP, Matter.STATUTE, DecisionRule.MAJORITY, TWO_THIRDS_AND_HALF))
                .paths(new DocumentPath(
                        DocumentKind.STATUTE,
                        List.of(DocumentStep.STEERING_APPROVAL, DocumentStep.COMMISSION_OPINION, DocumentStep.COUNCIL),
                        List.of("sociální a zdravotní komise")))
                .leaders(12)
                .mostOfOneProvider(2)
                .endingAfterAbsences(5)
                .meeting(1, 5)
                .seats(new ExOfficioSeat(Body.STEERING_GROUP, "head", Side.COMMISSIONER))
                .programmeSteps(DocumentStep.STEERING_APPROVAL, DocumentStep.COMMISSION_OPINION);

        assertThatCode(() -> StatuteContent.check(zatec.rules())).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource
    void refusesAStatuteThatBreaksARule(
            PlanningRule rule, UnaryOperator<StatuteSample> change, Map<String, Object> facts) {
        StatuteSample broken = change.apply(StatuteSample.usual(1));

        var refusal = refusal(() -> StatuteContent.check(broken.rules()));

        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.facts()).containsAllEntriesOf(facts);
    }

    static Stream<Arguments> refusesAStatuteThatBreaksARule() {
        return Stream.of(sidesAndAreas(), decisions(), paths(), numbers(), seats(), programmes())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> programmes() {
        return Stream.of(
                broken(
                        PlanningRule.PROGRAMME_IS_PROPOSED_OR_JUDGED,
                        good -> good.programmeSteps(DocumentStep.COMMISSION_OPINION, DocumentStep.COUNCIL),
                        Map.of()),
                broken(
                        PlanningRule.STATUTE_LISTS_EACH_ONCE,
                        good -> good.programmeSteps(DocumentStep.COMMISSION_OPINION, DocumentStep.COMMISSION_OPINION),
                        Map.of("list", "programmeSteps")));
    }

    private static Stream<Arguments> sidesAndAreas() {
        return Stream.of(
                broken(
                        PlanningRule.ALL_SIDES_TAKE_PART,
                        good -> good.sides(List.of(Side.COMMISSIONER, Side.PROVIDER)),
                        Map.of("missing", List.of("USER"))),
                broken(
                        PlanningRule.STATUTE_LISTS_EACH_ONCE,
                        good -> good.sides(List.of(Side.COMMISSIONER, Side.PROVIDER, Side.USER, Side.USER)),
                        Map.of("list", "sides", "twice", "USER")),
                broken(
                        PlanningRule.STATUTE_LISTS_EACH_ONCE,
                        good -> good.areas(List.of(PlanningSamples.area("seniors"), PlanningSamples.area("seniors"))),
                        Map.of("list", "areas")),
                broken(PlanningRule.AREA_COMPLETE, good -> good.areas(List.of(area("a", "A"))), Map.of("area", "a")),
                broken(
                        PlanningRule.AREA_COMPLETE,
                        good -> good.areas(List.of(new Area("a", "A", List.of(TargetGroup.SENIORS), List.of("§ 40")))),
                        Map.of("area", "a")),
                broken(
                        PlanningRule.AREA_COMPLETE,
                        good -> good.areas(List.of(new Area("a", " ", List.of(TargetGroup.SENIORS), List.of()))),
                        Map.of("area", "a")));
    }

    private static Area area(String code, String name) {
        return new Area(code, name, List.of(), List.of());
    }

    private static Stream<Arguments> decisions() {
        return Stream.of(
                broken(
                        PlanningRule.GROUPS_DECIDE_BY_CONSENSUS,
                        good -> good.deciding(decision(DecisionRule.CONSENSUS, null)),
                        Map.of("body", "WORKING_GROUP")),
                broken(
                        PlanningRule.STATUTE_LISTS_EACH_ONCE,
                        good -> good.deciding(CONSENSUS_OF_GROUPS, CONSENSUS_OF_GROUPS),
                        Map.of("list", "decisionRules")),
                broken(
                        PlanningRule.MAJORITY_HAS_THRESHOLD,
                        good -> good.deciding(CONSENSUS_OF_GROUPS, decision(DecisionRule.MAJORITY, null)),
                        Map.of("body", "STEERING_GROUP", "matter", "DOCUMENT")),
                broken(
                        PlanningRule.MAJORITY_HAS_THRESHOLD,
                        good -> good.deciding(
                                CONSENSUS_OF_GROUPS, decision(DecisionRule.ADVISORY, TWO_THIRDS_AND_HALF)),
                        Map.of("body", "STEERING_GROUP")),
                broken(
                        PlanningRule.STATUTE_NUMBERS_SENSIBLE,
                        good -> good.deciding(CONSENSUS_OF_GROUPS, decision(DecisionRule.MAJORITY, ALL_BALLOTS)),
                        Map.of("field", "share")));
    }

    private static BodyDecisionRule decision(DecisionRule rule, @Nullable Threshold threshold) {
        return new BodyDecisionRule(Body.STEERING_GROUP, Matter.DOCUMENT, rule, threshold);
    }

    private static Stream<Arguments> paths() {
        return Stream.of(
                broken(
                        PlanningRule.STATUTE_LISTS_EACH_ONCE,
                        good -> good.paths(PLAN, PLAN),
                        Map.of("list", "documentPaths", "twice", "REALISATION_PLAN")),
                broken(
                        PlanningRule.STATUTE_LISTS_EACH_ONCE,
                        good -> good.paths(path(DocumentKind.GRANT_RULES, DocumentStep.COUNCIL, DocumentStep.COUNCIL)),
                        Map.of("twice", "COUNCIL")),
                broken(
                        PlanningRule.PUBLICATION_IS_LAST_STEP,
                        good -> good.paths(
                                path(DocumentKind.GRANT_RULES, DocumentStep.PUBLICATION, DocumentStep.COUNCIL)),
                        Map.of("kind", "GRANT_RULES")),
                broken(
                        PlanningRule.COMMISSIONS_NAMED,
                        good -> good.paths(path(DocumentKind.GRANT_RULES, DocumentStep.COMMISSION_OPINION)),
                        Map.of("kind", "GRANT_RULES")),
                broken(
                        PlanningRule.COMMISSIONS_NAMED,
                        good -> good.paths(new DocumentPath(
                                DocumentKind.GRANT_RULES, List.of(DocumentStep.COUNCIL), List.of("sociální komise"))),
                        Map.of("kind", "GRANT_RULES")),
                broken(
                        PlanningRule.STATUTE_ENDS_WITH_COUNCIL,
                        good -> good.paths(path(DocumentKind.STATUTE, DocumentStep.STEERING_APPROVAL)),
                        Map.of()),
                broken(
                        PlanningRule.STATUTE_ENDS_WITH_COUNCIL,
                        good -> good.paths(
                                path(DocumentKind.STATUTE, DocumentStep.PUBLIC_COMMENT, DocumentStep.COUNCIL)),
                        Map.of()));
    }

    private static DocumentPath path(DocumentKind kind, DocumentStep... steps) {
        return new DocumentPath(kind, List.of(steps), List.of());
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                insensible("quorum", good -> good.leaders(NO_QUORUM, 12)),
                insensible("share", good -> good.leaders(ALL_BALLOTS, 12)),
                insensible("leaders.termMonths", good -> good.leaders(0)),
                insensible("leaders.termMonths", good -> good.leaders(121)),
                insensible("mostMembersOfOneProvider", good -> good.mostOfOneProvider(0)),
                insensible("absencesThatEndMembership", good -> good.endingAfterAbsences(0)),
                insensible("invitationLeadDays", good -> good.invitedAhead(-1)),
                insensible("publicCommentDays", good -> good.commentedFor(0)),
                insensible("yearlyMeetings", good -> good.meeting(1, 13)),
                insensible("yearlyMeetings", good -> good.meeting(0, 5)));
    }

    private static Stream<Arguments> seats() {
        return Stream.of(
                broken(
                        PlanningRule.SEAT_OF_STEERING_OR_PLATFORM,
                        good -> good.seats(new ExOfficioSeat(Body.COUNCIL, "head", Side.COMMISSIONER)),
                        Map.of("body", "COUNCIL")),
                broken(
                        PlanningRule.SEAT_OF_STEERING_OR_PLATFORM,
                        good -> good.seats(new ExOfficioSeat(Body.STEERING_GROUP, "The Head", Side.COMMISSIONER)),
                        Map.of("office", "The Head")),
                broken(
                        PlanningRule.STATUTE_LISTS_EACH_ONCE,
                        good -> good.seats(
                                new ExOfficioSeat(Body.STEERING_GROUP, "head", Side.COMMISSIONER),
                                new ExOfficioSeat(Body.STEERING_GROUP, "head", Side.USER)),
                        Map.of("list", "seats")));
    }

    private static Arguments insensible(String field, UnaryOperator<StatuteSample> change) {
        return broken(PlanningRule.STATUTE_NUMBERS_SENSIBLE, change, Map.of("field", field));
    }

    private static Arguments broken(PlanningRule rule, UnaryOperator<StatuteSample> change, Map<String, Object> facts) {
        return arguments(rule, change, facts);
    }
}
