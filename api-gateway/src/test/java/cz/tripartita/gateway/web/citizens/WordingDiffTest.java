package cz.tripartita.gateway.web.citizens;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordingDiffTest {

    private static final List<String> WORDS =
            List.of("město", "podpoří", "svoz", " ", "  ", "\n", ", ", ".", "čtyři-", "2×");

    @Test
    void marksTheWordsThatChanged() {
        assertThat(WordingDiff.between("nejvýše dvakrát měsíčně.", "nejvýše čtyřikrát měsíčně, i s doprovodem."))
                .containsExactly(
                        new WordingPart(Change.KEPT, "nejvýše "),
                        new WordingPart(Change.DELETED, "dvakrát"),
                        new WordingPart(Change.INSERTED, "čtyřikrát"),
                        new WordingPart(Change.KEPT, " měsíčně"),
                        new WordingPart(Change.INSERTED, ", i s doprovodem"),
                        new WordingPart(Change.KEPT, "."));
    }

    @Test
    void marksNothingInAWordingWithoutOneBefore() {
        assertThat(WordingDiff.whole("svoz")).containsExactly(new WordingPart(Change.KEPT, "svoz"));
    }

    @Test
    void losesAndInventsNoCharacterOfEitherWording() {
        Random random = new Random(20261121);
        for (int i = 0; i < 500; i++) {
            String earlier = wording(random);
            String later = wording(random);
            List<WordingPart> parts = WordingDiff.between(earlier, later);
            assertThat(without(parts, Change.INSERTED)).isEqualTo(earlier);
            assertThat(without(parts, Change.DELETED)).isEqualTo(later);
        }
    }

    private static String wording(Random random) {
        return random.ints(random.nextInt(12), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(joining());
    }

    private static String without(List<WordingPart> parts, Change left) {
        return parts.stream()
                .filter(part -> part.change() != left)
                .map(WordingPart::text)
                .collect(joining());
    }
}
