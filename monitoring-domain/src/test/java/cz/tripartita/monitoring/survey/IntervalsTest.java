package cz.tripartita.monitoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.events.Distribution.Mean;
import cz.tripartita.monitoring.events.Distribution.Share;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

    /** Expected values by other programs: Wilson's interval without continuity correction, z = 1.96. */
    @ParameterizedTest
    @CsvSource({
        "0, 5, 0.0, 0.0, 43.4",
        "5, 5, 100.0, 56.6, 100.0",
        "5, 10, 50.0, 23.7, 76.3",
        "5, 20, 25.0, 11.2, 46.9",
        "81, 263, 30.8, 25.5, 36.6",
        "1000, 2000, 50.0, 47.8, 52.2"
    })
    void ofSharesAreWilsons(int count, int of, BigDecimal percent, BigDecimal low, BigDecimal high) {
        assertThat(Intervals.share(count, of)).isEqualTo(new Share(percent, low, high));
    }

    @Test
    void ofMeansAreStudentsAndStayOnTheScale() {
        assertThat(Intervals.mean(Map.of(3, 5, 5, 5))).isEqualTo(mean("4.00", "3.25", "4.75"));
        assertThat(Intervals.mean(Map.of(1, 5, 5, 5))).isEqualTo(mean("3.00", "1.49", "4.51"));
        assertThat(Intervals.mean(Map.of(4, 7))).isEqualTo(mean("4.00", "4.00", "4.00"));
        assertThat(Intervals.mean(Map.of(4, 5, 5, 100))).isEqualTo(mean("4.95", "4.91", "4.99"));
        assertThat(Intervals.mean(Map.of(1, 1, 5, 4))).isEqualTo(mean("4.20", "1.98", "5.00"));
    }

    @Test
    void narrowWithMoreAnswers() {
        Mean few = Intervals.mean(Map.of(2, 5, 4, 5));
        Mean many = Intervals.mean(Map.of(2, 500, 4, 500));

        assertThat(many.high().subtract(many.low())).isLessThan(few.high().subtract(few.low()));
    }

    private static Mean mean(String mean, String low, String high) {
        return new Mean(new BigDecimal(mean), new BigDecimal(low), new BigDecimal(high));
    }
}
