package cz.tripartita.monitoring.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.effectiveness.RandomEvaluations.Evaluated;
import cz.tripartita.monitoring.events.ComparedService;
import cz.tripartita.monitoring.events.ComparisonEvent;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.DropReason;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationDrawnUp;
import cz.tripartita.monitoring.events.EvaluationComponent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in another language, which reads the exported inputs alone, comes to the same digits. */
class IndependentScoreTest {

    private static final int SERVICES = 1_000;
    private static final List<Evaluated> EVALUATED = new RandomEvaluations(2027).of(SERVICES);
    private static final Map<UUID, List<ComparisonEvent>> COMPARISONS = EVALUATED.stream()
            .map(Evaluated::comparison)
            .distinct()
            .collect(Collectors.toMap(ComparisonDrawnUp::comparisonId, Decoys::around));

    @TempDir
    private Path folder = Path.of("");

    private List<String> computed(String inputs) throws IOException {
        return InstalledPython.computed(Files.writeString(folder.resolve("inputs.json"), inputs));
    }

    private static String exported(List<Evaluated> evaluated) {
        return evaluated.stream()
                .map(each -> EvaluationInputs.of(
                                Decoys.around(each.event()), each.event().version(), IndependentScoreTest::recorded)
                        .orElseThrow())
                .map(PlainJson::of)
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    /** Every comparison there is: those of other kinds and years, and other versions of the one that counts. */
    private static List<ComparisonEvent> recorded(UUID comparisonId) {
        return Objects.requireNonNull(COMPARISONS.get(comparisonId));
    }

    private static List<String> rows(EvaluationDrawnUp event) {
        String identity = event.evaluationId() + "\t" + event.version();
        List<String> rows = new ArrayList<>();
        rows.add("%s\tSCORE\t\t%s\t%s\t"
                .formatted(
                        identity,
                        event.outcome().score().toPlainString(),
                        event.outcome().band()));
        event.outcome().components().forEach(component -> rows.add(identity + "\t" + row(component)));
        return rows;
    }

    private static String row(EvaluationComponent component) {
        return "%s\t%s\t%s\t%s\t%s"
                .formatted(
                        component.part(),
                        shown(component.indicator()),
                        component.dropped() == null ? shown(component.points()) : component.dropped(),
                        shown(component.scaledWeight()),
                        shown(component.contribution()));
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<String> system() {
        return EVALUATED.stream().flatMap(each -> rows(each.event()).stream()).toList();
    }

    @Test
    void equalsTheSystemsToTheLastDigitForAThousandServices() throws IOException {
        assertThat(EVALUATED).hasSize(SERVICES);

        assertThat(computed(exported(EVALUATED))).isEqualTo(system());
    }

    /** Nor is anything exported that does not count: values of indicators without a weight, of other versions and kinds. */
    @Test
    void leavesOutWhatDoesNotCount() {
        Evaluated one = EVALUATED.getFirst();
        EvaluationInputs inputs = EvaluationInputs.of(
                        Decoys.around(one.event()), one.event().version(), IndependentScoreTest::recorded)
                .orElseThrow();

        assertThat(one.comparison().services())
                .allMatch(service -> service.values().stream().anyMatch(RandomEvaluations::isUnweighed));
        assertThat(inputs.services()).flatExtracting(ComparedService::values).noneMatch(RandomEvaluations::isUnweighed);
        assertThat(one.comparison().services())
                .flatExtracting(ComparedService::values)
                .containsAll(inputs.services().stream()
                        .flatMap(service -> service.values().stream())
                        .toList());
        assertThat(inputs.grounds()).isEqualTo(one.event().grounds());
    }

    /** What is compared covers all there is: each reason for dropping out, each band, each side of what is compared with. */
    @Test
    void isTriedOnEveryCase() {
        List<EvaluationComponent> components = EVALUATED.stream()
                .flatMap(each -> each.event().outcome().components().stream())
                .toList();
        Set<DropReason> dropped = EnumSet.noneOf(DropReason.class);
        components.forEach(each -> {
            if (each.dropped() != null) {
                dropped.add(each.dropped());
            }
        });

        assertThat(dropped).containsExactlyInAnyOrder(DropReason.values());
        assertThat(EVALUATED.stream().map(each -> each.event().outcome().band()).distinct())
                .hasSize(4);
        assertThat(components.stream()
                        .filter(each -> each.standing() != null)
                        .map(each -> each.standing().comparedWith() + " "
                                + each.standing().direction())
                        .distinct())
                .hasSize(4);
        assertThat(EVALUATED.stream()
                        .map(each -> each.event().grounds().decimals())
                        .distinct())
                .hasSize(5);
    }

    /** A weight, and the last digit of a value, make a difference that is seen. */
    @Test
    void differsOnceAWeightOrADigitIsChanged() throws IOException {
        String inputs = exported(EVALUATED);

        String otherWeights = inputs.replaceAll("\"weight\":(\\d)", "\"weight\":1$1");
        assertThat(otherWeights).isNotEqualTo(inputs);
        assertThat(different(computed(otherWeights))).isGreaterThan(SERVICES / 2);

        Evaluated one = EVALUATED.stream()
                .filter(each -> each.event().grounds().satisfaction() != null
                        && each.event().grounds().satisfaction().score() != null
                        && each.event().grounds().weights().satisfaction().signum() > 0)
                .findFirst()
                .orElseThrow();
        String score = PlainJson.of(one.event().grounds().satisfaction());
        String otherDigit = score.replaceAll("\\d}$", "") + (score.endsWith("1}") ? "2}" : "1}");
        String changed = exported(List.of(one)).replaceFirst(Pattern.quote(score), otherDigit);
        assertThat(computed(changed)).isNotEqualTo(rows(one.event()));
    }

    private static long different(List<String> computed) {
        Set<String> same = Set.copyOf(system());
        return computed.stream()
                .filter(row -> row.contains("\tSCORE\t") && !same.contains(row))
                .count();
    }

    /** The comparison that an evaluation rests on is its own, not merely one that looks alike. */
    @Test
    void isOfTheComparisonThatTheEvaluationNames() {
        Evaluated first = EVALUATED.getFirst();
        ComparisonDrawnUp comparison = first.comparison();

        EvaluationInputs inputs = EvaluationInputs.of(List.of(first.event()), 0, _ -> List.of(comparison))
                .orElseThrow();

        assertThat(inputs.grounds()).isEqualTo(first.event().grounds());
        assertThat(inputs.services()).hasSameSizeAs(comparison.services());
        assertThat(EvaluationInputs.of(List.of(first.event()), 3, _ -> List.of(comparison)))
                .isEmpty();
    }
}
