package cz.tripartita.readmodels.differences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.BodyDecisionRule;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.TargetGroup;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private record Version(
            String title,
            @Nullable BigDecimal amount,
            List<Area> areas,
            List<String> names,
            List<BodyDecisionRule> rules) {}

    private static final Area SENIORS = new Area("seniors", "senioři", List.of(TargetGroup.SENIORS), List.of());
    private static final Area FAMILIES = new Area("families", "rodiny", List.of(), List.of());
    private static final Version BEFORE = new Version(
            "První",
            new BigDecimal("1.50"),
            List.of(SENIORS, FAMILIES),
            List.of("a", "b"),
            List.of(by(DecisionRule.CONSENSUS)));

    private static BodyDecisionRule by(DecisionRule rule) {
        return new BodyDecisionRule(Body.STEERING_GROUP, Matter.STATUTE, rule, null);
    }

    private static List<String> found(Version after) {
        return Differences.between(BEFORE, after).stream()
                .map(each -> each.path() + " (" + each.item() + "): " + each.before() + " > " + each.after())
                .toList();
    }

    @Test
    void nothingChangedIsNoDifference() {
        assertThat(found(new Version(
                        "První",
                        new BigDecimal("1.50"),
                        List.of(SENIORS, FAMILIES),
                        List.of("a", "b"),
                        List.of(by(DecisionRule.CONSENSUS)))))
                .isEmpty();
    }

    @Test
    void fieldsAreNamedByTheirPath() {
        assertThat(found(new Version(
                        "Druhá",
                        null,
                        List.of(SENIORS, FAMILIES),
                        List.of("a", "b"),
                        List.of(by(DecisionRule.MAJORITY)))))
                .containsExactly(
                        "title (null): \"První\" > \"Druhá\"",
                        "amount (null): 1.50 > null",
                        "rules[STEERING_GROUP,STATUTE].rule (null): \"CONSENSUS\" > \"MAJORITY\"");
    }

    @Test
    void itemsAreNamedByWhatIdentifiesThem() {
        Area renamed = new Area("seniors", "starší lidé", List.of(TargetGroup.SENIORS), List.of());
        Area foreigners = new Area("foreigners", "cizinci", List.of(), List.of());

        assertThat(Differences.between(
                        BEFORE,
                        new Version(
                                "První",
                                BEFORE.amount(),
                                List.of(renamed, foreigners),
                                BEFORE.names(),
                                BEFORE.rules())))
                .extracting(Difference::path, Difference::item)
                .containsExactly(
                        tuple("areas[seniors].name", "starší lidé"),
                        tuple("areas[families]", "rodiny"),
                        tuple("areas[foreigners]", "cizinci"));
    }

    @Test
    void theOrderOfItemsIsADifferenceOfItsOwn() {
        assertThat(found(new Version(
                        "První", BEFORE.amount(), List.of(FAMILIES, SENIORS), BEFORE.names(), BEFORE.rules())))
                .containsExactly("areas.order (null): [\"seniors\",\"families\"] > [\"families\",\"seniors\"]");
    }

    @Test
    void aListOfPlainValuesIsOneValue() {
        assertThat(found(new Version("První", BEFORE.amount(), BEFORE.areas(), List.of("b", "a"), BEFORE.rules())))
                .containsExactly("names (null): [\"a\",\"b\"] > [\"b\",\"a\"]");
    }
}
