package cz.tripartita.planning.process;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.area;
import static cz.tripartita.planning.PlanningSamples.by;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.process;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.BodyDecisionRule;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessTest {

    private static final Occasion OCCASION = by("coordinator", id("coordinator"));
    private static final BodyDecisionRule CONSENSUS =
            new BodyDecisionRule(Body.WORKING_GROUP, Matter.PLANNING_CONTENT, DecisionRule.CONSENSUS);
    private static final DocumentPath PATH = new DocumentPath(
            DocumentKind.REALISATION_PLAN,
            List.of(DocumentStep.PUBLIC_COMMENT, DocumentStep.COUNCIL, DocumentStep.PUBLICATION));

    @Nested
    class Establishing {

        @Test
        void startsTheProcessOfTheMunicipality() {
            assertThat(ProcessDecider.decide(new EstablishProcess(PROCESS, "KPSS"), OCCASION))
                    .containsExactly(new ProcessEstablished(PROCESS, CITY, "KPSS"));
        }
    }

    @Nested
    class AdoptingAStatute {

        @Test
        void numbersTheVersions() {
            Statutes none = Statutes.of(process().subList(0, 1));
            assertThat(version(ProcessDecider.decide(statute().command(), none, OCCASION)))
                    .isEqualTo(1);
            Statutes two = Statutes.of(process());
            AdoptStatute third =
                    statute().from(LocalDate.of(2026, 7, 2)).rules(2).command();
            assertThat(version(ProcessDecider.decide(third, two, OCCASION))).isEqualTo(3);
        }

        @Test
        void keepsTheStatuteAsData() {
            Statutes none = Statutes.of(process().subList(0, 1));
            assertThat(ProcessDecider.decide(statute().command(), none, OCCASION))
                    .containsExactly(new StatuteAdopted(
                            PROCESS,
                            1,
                            DAY,
                            new Resolution(Body.COUNCIL, "518/20", DAY),
                            List.of(area("seniors")),
                            List.of(Side.values()),
                            List.of(CONSENSUS),
                            List.of(Body.WORKING_GROUP),
                            List.of(PATH),
                            1));
        }

        @ParameterizedTest(name = "{0} {2}")
        @MethodSource("cz.tripartita.planning.process.ProcessTest#brokenStatutes")
        void refusesAStatuteThatBreaksARule(PlanningRule rule, Draft draft, Map<String, Object> facts) {
            Statutes before = Statutes.of(process().subList(0, 2));
            var refusal = refusal(() -> ProcessDecider.decide(draft.command(), before, OCCASION));
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.facts()).containsAllEntriesOf(facts);
        }
    }

    @Nested
    class VersionInEffect {

        @ParameterizedTest(name = "on {0} version {1}")
        @MethodSource("cz.tripartita.planning.process.ProcessTest#daysAndVersions")
        void isTheLatestThatHasTakenEffect(LocalDate day, int version) {
            assertThat(Statutes.of(process()).inEffectOn(day).version()).isEqualTo(version);
        }

        @Test
        void isMissingBeforeTheFirst() {
            var refusal = refusal(() -> Statutes.of(process()).inEffectOn(LocalDate.of(2020, 7, 12)));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.STATUTE_IN_EFFECT);
        }
    }

    static Stream<Arguments> daysAndVersions() {
        return Stream.of(
                arguments(LocalDate.of(2020, 7, 13), 1),
                arguments(LocalDate.of(2026, 6, 30), 1),
                arguments(LocalDate.of(2026, 7, 1), 2),
                arguments(LocalDate.of(2040, 1, 1), 2));
    }

    static Stream<Arguments> brokenStatutes() {
        Draft good = statute();
        return Stream.of(
                arguments(
                        PlanningRule.STATUTE_APPROVED_BY_COUNCIL,
                        good.approved(new Resolution(Body.ASSEMBLY, "1/26", DAY)),
                        Map.of("body", "ASSEMBLY")),
                arguments(
                        PlanningRule.STATUTE_APPROVED_BY_COUNCIL,
                        good.approved(new Resolution(Body.COUNCIL, " ", DAY)),
                        Map.of("number", " ")),
                arguments(
                        PlanningRule.RESOLUTION_NOT_IN_FUTURE,
                        good.approved(new Resolution(Body.COUNCIL, "1/26", DAY.plusDays(1))),
                        Map.of("adoptedOn", "2026-05-13")),
                arguments(
                        PlanningRule.STATUTE_NOT_BEFORE_APPROVAL,
                        good.from(DAY.minusDays(1)),
                        Map.of("effectiveFrom", "2026-05-11")),
                arguments(
                        PlanningRule.STATUTE_AFTER_PREVIOUS,
                        good.approved(new Resolution(Body.COUNCIL, "518/20", LocalDate.of(2020, 7, 13)))
                                .from(LocalDate.of(2020, 7, 13)),
                        Map.of("previousFrom", "2020-07-13")),
                arguments(
                        PlanningRule.ALL_SIDES_TAKE_PART,
                        good.sides(List.of(Side.COMMISSIONER, Side.PROVIDER)),
                        Map.of("missing", List.of("USER"))),
                arguments(
                        PlanningRule.GROUPS_DECIDE_BY_CONSENSUS,
                        good.deciding(List.of(new BodyDecisionRule(
                                Body.STEERING_GROUP, Matter.PLANNING_CONTENT, DecisionRule.CONSENSUS))),
                        Map.of("body", "WORKING_GROUP")),
                arguments(
                        PlanningRule.STATUTE_LISTS_EACH_ONCE,
                        good.sides(List.of(Side.COMMISSIONER, Side.PROVIDER, Side.USER, Side.USER)),
                        Map.of("list", "sides", "twice", "USER")),
                arguments(
                        PlanningRule.STATUTE_LISTS_EACH_ONCE,
                        good.areas(List.of(area("seniors"), area("seniors"))),
                        Map.of("list", "areas")),
                arguments(
                        PlanningRule.STATUTE_LISTS_EACH_ONCE,
                        good.deciding(List.of(CONSENSUS, CONSENSUS)),
                        Map.of("list", "decisionRules")),
                arguments(
                        PlanningRule.STATUTE_LISTS_EACH_ONCE,
                        good.paths(List.of(PATH, PATH)),
                        Map.of("list", "documentPaths", "twice", "REALISATION_PLAN")),
                arguments(
                        PlanningRule.STATUTE_LISTS_EACH_ONCE,
                        good.steps(List.of(DocumentStep.COUNCIL, DocumentStep.COUNCIL)),
                        Map.of("twice", "COUNCIL")),
                arguments(
                        PlanningRule.AREA_COMPLETE,
                        good.areas(List.of(new Area("a", "A", List.of(), List.of()))),
                        Map.of("area", "a")),
                arguments(
                        PlanningRule.AREA_COMPLETE,
                        good.areas(List.of(new Area("a", "A", List.of(TargetGroup.SENIORS), List.of("§ 40")))),
                        Map.of("area", "a")),
                arguments(
                        PlanningRule.AREA_COMPLETE,
                        good.areas(List.of(new Area("a", " ", List.of(TargetGroup.SENIORS), List.of()))),
                        Map.of("area", "a")),
                arguments(
                        PlanningRule.PUBLICATION_IS_LAST_STEP,
                        good.steps(List.of(DocumentStep.PUBLICATION, DocumentStep.COUNCIL)),
                        Map.of("kind", "REALISATION_PLAN")),
                arguments(PlanningRule.RULES_VERSION_NOT_LOWERED, good.rules(0), Map.of("version", 0, "previous", 1)));
    }

    private static int version(List<ProcessEvent> events) {
        return ((StatuteAdopted) events.getFirst()).version();
    }

    private static Draft statute() {
        return new Draft(new AdoptStatute(
                PROCESS,
                DAY,
                new Resolution(Body.COUNCIL, "518/20", DAY),
                List.of(area("seniors")),
                List.of(Side.values()),
                List.of(CONSENSUS),
                List.of(Body.WORKING_GROUP),
                List.of(PATH),
                1));
    }

    /** A statute that is right but for what is changed. */
    record Draft(AdoptStatute command) {

        Draft from(LocalDate day) {
            return with(day, command.approval(), command.areas(), command.sides(), command.decisionRules());
        }

        Draft approved(Resolution approval) {
            return with(command.effectiveFrom(), approval, command.areas(), command.sides(), command.decisionRules());
        }

        Draft areas(List<Area> areas) {
            return with(command.effectiveFrom(), command.approval(), areas, command.sides(), command.decisionRules());
        }

        Draft sides(List<Side> sides) {
            return with(command.effectiveFrom(), command.approval(), command.areas(), sides, command.decisionRules());
        }

        Draft deciding(List<BodyDecisionRule> rules) {
            return with(command.effectiveFrom(), command.approval(), command.areas(), command.sides(), rules);
        }

        Draft steps(List<DocumentStep> steps) {
            return paths(List.of(new DocumentPath(DocumentKind.REALISATION_PLAN, steps)));
        }

        Draft paths(List<DocumentPath> paths) {
            return new Draft(new AdoptStatute(
                    PROCESS,
                    command.effectiveFrom(),
                    command.approval(),
                    command.areas(),
                    command.sides(),
                    command.decisionRules(),
                    command.publicSittings(),
                    paths,
                    command.rulesOfProcedureVersion()));
        }

        Draft rules(int version) {
            return new Draft(new AdoptStatute(
                    PROCESS,
                    command.effectiveFrom(),
                    command.approval(),
                    command.areas(),
                    command.sides(),
                    command.decisionRules(),
                    command.publicSittings(),
                    command.documentPaths(),
                    version));
        }

        private Draft with(
                LocalDate from,
                Resolution approval,
                List<Area> areas,
                List<Side> sides,
                List<BodyDecisionRule> decisionRules) {
            return new Draft(new AdoptStatute(
                    PROCESS,
                    from,
                    approval,
                    areas,
                    sides,
                    decisionRules,
                    command.publicSittings(),
                    command.documentPaths(),
                    command.rulesOfProcedureVersion()));
        }
    }
}
