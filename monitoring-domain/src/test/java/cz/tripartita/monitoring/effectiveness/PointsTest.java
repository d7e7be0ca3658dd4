package cz.tripartita.monitoring.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.monitoring.comparison.Quartiles;
import cz.tripartita.monitoring.events.Direction;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    private static Quartiles quartiles(String lower, String median, String upper) {
        return new Quartiles(new BigDecimal(lower), new BigDecimal(median), new BigDecimal(upper));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0", "20, 0", "25, 25", "29, 45", "30, 50", "33, 65", "35, 75", "40, 100", "90, 100",
    })
    void goFromTheWorseQuartileOverTheMedianToTheBetterOne(String value, String points) {
        Quartiles quartiles = quartiles("20", "30", "40");
        Ratio more = Points.of(new BigDecimal(value), Direction.MORE_IS_BETTER, quartiles);
        Ratio less = Points.of(new BigDecimal(value), Direction.LESS_IS_BETTER, quartiles);

        assertThat(more).isEqualTo(Ratio.of(new BigDecimal(points)));
        assertThat(less.plus(more)).isEqualTo(Ratio.of(new BigDecimal("100")));
    }

    @Test
    void areExactWhereNoDecimalIs() {
        Ratio points = Points.of(new BigDecimal("31"), Direction.MORE_IS_BETTER, quartiles("20", "30", "33"));

        assertThat(points.times(Ratio.of(new BigDecimal("3")))).isEqualTo(Ratio.of(new BigDecimal("200")));
        assertThat(points.rounded(4)).isEqualTo(new BigDecimal("66.6667"));
    }

    @ParameterizedTest
    @CsvSource({"20, 30, 30, 30, 50", "20, 30, 30, 90, 50", "20, 30, 30, 25, 25", "30, 30, 30, 1, 50"})
    void areFiftyOnASideWhoseQuartileFallsOnTheMedian(
            String lower, String median, String upper, String value, String points) {
        assertThat(Points.of(new BigDecimal(value), Direction.MORE_IS_BETTER, quartiles(lower, median, upper)))
                .isEqualTo(Ratio.of(new BigDecimal(points)));
    }

    @Test
    void areNotGivenForWhatOnlyDescribes() {
        assertThatThrownBy(() -> Points.of(BigDecimal.ONE, Direction.NEUTRAL, quartiles("1", "2", "3")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
