package cz.tripartita.monitoring.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QualityStandardsTest {

    private static final QualityStandards STANDARDS = QualityStandards.OF_THE_DECREE;

    @Test
    void areFifteenOnEveryDayFromTheDecreeOn() {
        List<Integer> numbers = IntStream.rangeClosed(1, 15).boxed().toList();

        for (LocalDate day = LocalDate.of(2007, 1, 1); day.getYear() < 2031; day = day.plusMonths(1)) {
            assertThat(STANDARDS.inForce(day))
                    .extracting(QualityStandard::number)
                    .isEqualTo(numbers);
        }
        assertThat(STANDARDS.inForce(LocalDate.of(2006, 12, 31))).isEmpty();
    }

    @Test
    void haveNamesInBothLanguagesAndASource() {
        assertThat(STANDARDS.standards()).allSatisfy(standard -> {
            assertThat(standard.name()).isNotBlank();
            assertThat(standard.nameEnglish()).isNotBlank().isNotEqualTo(standard.name());
            assertThat(standard.source()).contains("505/2006");
            assertThat(standard.weight()).isPositive();
        });
        assertThat(STANDARDS.standards()).extracting(QualityStandard::part).contains(QualityStandard.Part.values());
    }

    @Test
    void areFoundByNumberAndDay() {
        assertThat(STANDARDS.inForce(2, LocalDate.of(2026, 11, 29)))
                .get()
                .extracting(QualityStandard::name)
                .isEqualTo("Ochrana práv osob");
        assertThat(STANDARDS.inForce(16, LocalDate.of(2026, 11, 29))).isEmpty();
    }
}
