package cz.tripartita.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the compiled classes, so that a rule that nothing enforces or no test names does not go unnoticed. */
class PlanningRuleTest {

    private static final String ENUM = PlanningRule.class.getName().replace('.', '/');

    @Test
    void everyRuleIsEnforcedSomewhere() throws Exception {
        assertThat(rulesNamedUnder(RuleBroken.class)).isEqualTo(everyRule());
    }

    @Test
    void everyRuleIsNamedByATest() throws Exception {
        assertThat(rulesNamedUnder(PlanningRuleTest.class)).isEqualTo(everyRule());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void hasASentenceInBothLanguagesAndASource(PlanningRule rule) {
        assertThat(rule.sentence()).matches("\\p{Lu}.+\\.");
        assertThat(rule.sentenceCs()).matches("\\p{Lu}.+\\.").isNotEqualTo(rule.sentence());
        assertThat(rule.source()).isNotBlank();
    }

    private static Set<String> everyRule() {
        return Arrays.stream(PlanningRule.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rulesNamedUnder(Class<?> root) throws IOException, URISyntaxException {
        Path folder =
                Path.of(root.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("PlanningRule.class"))
                    .filter(file -> !file.toString().contains("/model/"))
                    .flatMap(PlanningRuleTest::rulesNamedIn)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> rulesNamedIn(Path file) {
        try {
            return ClassFile.of().parse(file).methods().stream()
                    .flatMap(method -> method.code().stream())
                    .flatMap(code -> code.elementStream())
                    .filter(Instruction.class::isInstance)
                    .filter(FieldInstruction.class::isInstance)
                    .map(FieldInstruction.class::cast)
                    .filter(field -> field.opcode() == Opcode.GETSTATIC)
                    .filter(field -> field.owner().asInternalName().equals(ENUM))
                    .map(field -> field.name().stringValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
