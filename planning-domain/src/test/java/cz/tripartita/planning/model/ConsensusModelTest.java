package cz.tripartita.planning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Random commands on groups, meetings and proposals: the deciders and an independent small model never differ. */
class ConsensusModelTest {

    private static final boolean THOROUGH = Boolean.getBoolean("tripartita.thorough");
    private static final int SEQUENCES = THOROUGH ? 100_000 : 2_000;
    private static final int COMMANDS = 100;
    private static final long FIRST_SEED = 20_261_121L;

    @Test
    void deciderAndModelNeverDiffer() throws IOException {
        Tally tally = LongStream.range(FIRST_SEED, FIRST_SEED + SEQUENCES)
                .parallel()
                .collect(Tally::new, (counted, seed) -> play(seed, counted), Tally::add);
        System.out.println(SEQUENCES + " random sequences: " + tally);
        assertThat(tally.commands()).isEqualTo(SEQUENCES * COMMANDS);
        Expected.HITS.forEach(
                (outcome, least) -> assertThat(tally.of(outcome)).as(outcome).isGreaterThanOrEqualTo(least));
        if (THOROUGH) {
            measured("random sequences of planning without difference to the model", SEQUENCES, "sequences");
        }
    }

    private static void play(long seed, Tally tally) {
        var comparison = new Comparison();
        var generator = new Generator(seed, comparison.world.model);
        List<Step> played = new ArrayList<>();
        for (int number = 0; number < COMMANDS; number++) {
            Step step = generator.next();
            played.add(step);
            Optional<String> difference = comparison.play(step, tally);
            if (difference.isPresent()) {
                fail("Seed %d, command %d:%n%s%n%s", seed, number + 1, difference.get(), listed(shrunk(played)));
            }
            generator.follow(comparison.streams.latest());
        }
    }

    /** Leaves out every command without which the two still differ. */
    private static List<Step> shrunk(List<Step> steps) {
        List<Step> shrunk = new ArrayList<>(steps);
        for (int number = shrunk.size() - 1; number >= 0; number--) {
            List<Step> without = new ArrayList<>(shrunk);
            without.remove(number);
            if (Comparison.differ(without)) {
                shrunk = without;
            }
        }
        return shrunk;
    }

    private static String listed(List<Step> steps) {
        return steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
    }

    private static void measured(String figure, int value, String unit) throws IOException {
        Path file = Path.of("target", "measured", "planning-model.json");
        Files.createDirectories(file.getParent());
        String line = """
                {"figure": "%s", "value": %d, "unit": "%s", "command": "mvn -Pthorough verify"}
                """.formatted(figure, value, unit);
        Files.writeString(file, line, StandardCharsets.UTF_8);
    }
}
