package cz.tripartita.docs.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import cz.tripartita.grants.planted.GrantThatReadsAReadModel;
import cz.tripartita.planning.planted.ClockReadingDecider;
import cz.tripartita.planning.planted.ProposalThatSeesAGrant;
import cz.tripartita.readmodels.planted.ViewThatSeesADecision;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RiverTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cz.tripartita");

    static Stream<ArchRule> rules() {
        return River.ALL.stream();
    }

    /** A rule that matches no class fails as well: ArchUnit is left at its default for empty rules. */
    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsEveryRule(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @Test
    void everyModuleIsAmongTheClassesChecked() {
        assertThat(Stream.of("planning", "grants", "monitoring", "readmodels", "gateway"))
                .allSatisfy(module -> assertThat(PRODUCT)
                        .anySatisfy(type -> assertThat(type.getPackageName()).startsWith("cz.tripartita." + module)));
    }

    /** Negative control: what is planted in the test sources breaks the rules. */
    @Nested
    class PlantedBackEdge {

        @Test
        void fromPlanningToGrantsIsFound() {
            assertBreaks(River.PLANNING_SEES_NOBODY, ProposalThatSeesAGrant.class);
        }

        @Test
        void fromGrantsToReadModelsIsFound() {
            assertBreaks(River.GRANTS_SEES_EVENTS_OF_PLANNING, GrantThatReadsAReadModel.class);
        }

        @Test
        void fromAReadModelToADecisionIsFound() {
            assertBreaks(River.READ_MODELS_SEE_EVENTS_ONLY, ViewThatSeesADecision.class);
        }

        @Test
        void ofADeciderThatReadsTheClockIsFound() {
            assertBreaks(River.DECISIONS_ARE_PURE, ClockReadingDecider.class);
        }

        private void assertBreaks(ArchRule rule, Class<?> planted) {
            var result = rule.evaluate(new ClassFileImporter().importClasses(planted));
            assertThat(result.hasViolation()).isTrue();
            assertThat(result.getFailureReport().toString()).contains(planted.getSimpleName());
        }
    }
}
