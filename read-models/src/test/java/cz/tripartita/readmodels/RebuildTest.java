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

    private static final JdbcClient JDBC = TestDatabase.fresh();

    @Test
    void givesTheSameBytesAfterAResetAndAReplay() {
        Story story = WholeStory.told();
        Projector projector = Projector.ofAll(JDBC);
        story.tell(projector);
        String first = TestDatabase.dump(JDBC);

        projector.reset();
        String emptied = TestDatabase.dump(JDBC);
        story.tell(projector);

        assertThat(emptied.lines()).noneMatch(line -> line.startsWith("  "));
        assertThat(TestDatabase.dump(JDBC)).isEqualTo(first);
        projector.reset();
    }

    @Test
    void rebuildsOneProjectionAloneWhileTheOthersStay() {
        Story story = WholeStory.told();
        story.tell(Projector.ofAll(JDBC));
        String first = TestDatabase.dump(JDBC);

        for (Class<?> type : ReadModels.projections()) {
            Projector alone = Projector.of(type, JDBC);
            alone.reset();
            assertThat(TestDatabase.dump(JDBC)).as(type.getSimpleName()).isNotEqualTo(first);
            story.tell(alone);
            assertThat(TestDatabase.dump(JDBC)).as(type.getSimpleName()).isEqualTo(first);
        }
        Projector.ofAll(JDBC).reset();
    }

    @Test
    void fillsEveryTableSoThatNoneIsLeftOutOfTheComparison() {
        WholeStory.told().tell(Projector.ofAll(JDBC));

        assertThat(emptyTables(TestDatabase.dump(JDBC))).isEmpty();
        Projector.ofAll(JDBC).reset();
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
