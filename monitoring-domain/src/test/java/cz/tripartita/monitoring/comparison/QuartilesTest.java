package cz.tripartita.monitoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuartilesTest {

    @ParameterizedTest
    @CsvSource({
        "5, 5, 5, 5",
        "2 1, 1.25, 1.5, 1.75",
        "3 1 2, 1.5, 2, 2.5",
        "1 2 3 4, 1.75, 2.5, 3.25",
        "50 10 40 20 30, 20, 30, 40",
        "0.1 0.2 0.4 0.8, 0.175, 0.3, 0.5",
        "-4 -2 0 100, -2.5, -1, 25",
        "7 7 7 7 7 9, 7, 7, 7",
        "1000 2000 3000, 1500, 2000, 2500"
    })
    void lieByLinearInterpolationBetweenTheNearestValues(String values, String lower, String median, String upper) {
        List<BigDecimal> given =
                Arrays.stream(values.split(" ")).map(BigDecimal::new).toList();

        assertThat(Quartiles.of(given))
                .isEqualTo(new Quartiles(new BigDecimal(lower), new BigDecimal(median), new BigDecimal(upper)));
    }

    @Test
    void areWrittenWithoutZerosAtTheEndAndWithoutAnExponent() {
        assertThat(Quartiles.of(List.of(new BigDecimal("1000.00"))).median()).isEqualTo(new BigDecimal("1000"));
        assertThat(Quartiles.of(List.of(new BigDecimal("0.000"))).median()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void areOfOneValueAtLeast() {
        assertThatThrownBy(() -> Quartiles.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
