package cz.tripartita.planning.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KindsOfServiceTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2007, 1, 1);

    @Test
    void areThe33SectionsOfTheAct() {
        List<String> sections = Stream.concat(
                        IntStream.of(37).boxed(),
                        IntStream.concat(IntStream.rangeClosed(39, 52), IntStream.rangeClosed(54, 70))
                                .boxed())
                .flatMap(section -> section == 60 ? Stream.of("60", "60a") : Stream.of(section.toString()))
                .toList();
        assertThat(KindsOfService.OF_THE_ACT.kinds())
                .hasSize(33)
                .extracting(KindOfService::code)
                .isEqualTo(sections);
        assertThat(KindsOfService.OF_THE_ACT.kinds())
                .allSatisfy(kind -> assertThat(kind.name()).isNotBlank().isNotEqualTo(kind.nameEnglish()))
                .extracting(KindOfService::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void areThereFromTheFirstDayOfTheAct() {
        assertThat(KindsOfService.OF_THE_ACT.inForce("39", FIRST_DAY)).isPresent();
        assertThat(KindsOfService.OF_THE_ACT.inForce("39", FIRST_DAY.minusDays(1)))
                .isEmpty();
        assertThat(KindsOfService.OF_THE_ACT.inForce("38", FIRST_DAY)).isEmpty();
    }

    @Test
    void areWhatTheyWereOnTheDay() {
        LocalDate lastDay = LocalDate.of(2025, 12, 31);
        var before = new KindOfService("44", "odlehčovací služby", "respite care", FIRST_DAY, lastDay, "§ 44");
        var after = new KindOfService("44", "pobyty", "stays", lastDay.plusDays(1), null, "§ 44");
        var kinds = new KindsOfService(List.of(before, after));

        assertThat(kinds.inForce("44", lastDay)).contains(before);
        assertThat(kinds.inForce("44", lastDay.plusDays(1))).contains(after);
        assertThat(kinds.find("44")).contains(after);
    }
}
