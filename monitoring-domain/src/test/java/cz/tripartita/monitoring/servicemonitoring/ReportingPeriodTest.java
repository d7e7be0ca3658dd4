package cz.tripartita.monitoring.servicemonitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2027, 2027-12-31, 2026",
        "2027-H1, 2027-06-30, 2026-H2",
        "2027-H2, 2027-12-31, 2027-H1",
        "2027-Q1, 2027-03-31, 2026-Q4",
        "2027-Q2, 2027-06-30, 2027-Q1",
        "2027-Q4, 2027-12-31, 2027-Q3"
    })
    void knowsItsLastDayAndThePeriodOfTheSameLengthBefore(String written, LocalDate lastDay, String before) {
        ReportingPeriod period = ReportingPeriod.parse(written).orElseThrow();

        assertThat(period.written()).isEqualTo(written);
        assertThat(period.lastDay()).isEqualTo(lastDay);
        assertThat(period.before().written()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "27", "2027-H3", "2027-Q0", "2027-Q5", "2027-01", "2027-q1", " 2027", "2027-"})
    void readsNothingElse(String written) {
        assertThat(ReportingPeriod.parse(written)).isEmpty();
    }
}
