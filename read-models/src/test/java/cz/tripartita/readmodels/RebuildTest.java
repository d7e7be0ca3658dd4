package cz.tripartita.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.axonframework.config.ProcessingGroup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RebuildTest {

    private final JdbcClient jdbc = TestDatabase.fresh();

    @Test
    void givesTheSameBytesAfterAResetAndAReplay() {
        Story story = WholeStory.told();
        Projector projector = Projector.ofAll(jdbc);
        story.tell(projector);
        String first = TestDatabase.dump(jdbc);

        projector.reset();
        String emptied = TestDatabase.dump(jdbc);
        story.tell(projector);

        assertThat(emptied.lines()).noneMatch(line -> line.startsWith("  "));
        assertThat(TestDatabase.dump(jdbc)).isEqualTo(first);
    }

    @Test
    void rebuildsOneProjectionAloneWhileTheOthersStay() {
        Story story = WholeStory.told();
        story.tell(Projector.ofAll(jdbc));
        String first = TestDatabase.dump(jdbc);

        for (Class<?> type : ReadModels.projections()) {
            Projector alone = Projector.of(type, jdbc);
            alone.reset();
            assertThat(TestDatabase.dump(jdbc)).as(type.getSimpleName()).isNotEqualTo(first);
            story.tell(alone);
            assertThat(TestDatabase.dump(jdbc)).as(type.getSimpleName()).isEqualTo(first);
        }
    }

    @Test
    void fillsEveryTableSoThatNoneIsLeftOutOfTheComparison() {
        WholeStory.told().tell(Projector.ofAll(jdbc));

        assertThat(emptyTables(TestDatabase.dump(jdbc))).isEmpty();
    }

    @Test
    void givesEveryProjectionAProcessingGroupOfItsOwn() {
        List<String> groups = ReadModels.projections().stream()
                .map(type -> type.getAnnotation(ProcessingGroup.class).value())
                .toList();

        assertThat(groups).doesNotHaveDuplicates().allMatch(group -> group.startsWith("read-models."));
        assertThat(ReadModels.projections()).allMatch(type -> Modifier.isPublic(type.getModifiers()));
    }

    @Test
    void tellsOfEveryKindOfEvent() {
        Map<String, Long> told = WholeStory.told().countByType();
        TreeSet<String> missing = new TreeSet<>();
        for (Class<?> stream : Stream.ALL) {
            for (Class<?> event : stream.getPermittedSubclasses()) {
                if (!told.containsKey(event.getSimpleName())) {
                    missing.add(event.getSimpleName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> emptyTables(String dump) {
        List<String> lines = dump.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> isTable(lines.get(i)) && (i + 1 == lines.size() || isTable(lines.get(i + 1))))
                .mapToObj(lines::get)
                .toList();
    }

    private static boolean isTable(String line) {
        return !line.startsWith("  ");
    }
}
