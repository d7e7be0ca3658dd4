package cz.tripartita.monitoring.servicemonitoring;

import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.catalogue.IndicatorSamples.derived;
import static cz.tripartita.monitoring.catalogue.IndicatorSamples.reported;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.catalogue.IndicatorSamples;
import cz.tripartita.monitoring.catalogue.IndicatorsOfYear;
import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.NoValue;
import cz.tripartita.monitoring.events.YearTotal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearValuesTest {

    private static final int YEAR = 2027;
    private static final IndicatorsOfYear INDICATORS = IndicatorSamples.catalogue(
                    at("2026-01-05", null),
                    reported("costs", "Kč", 2),
                    reported("staff", "úvazek", 2).total(YearTotal.MEAN),
                    reported("beds", "lůžko", 0).total(YearTotal.LAST),
                    reported("clients", "osoba", 0).total(YearTotal.NONE),
                    derived("cost_per_client", "Kč/osoba", 2, "costs / clients"),
                    derived("cost_of_bed", "Kč/lůžko", 2, "costs / beds"))
            .in(YEAR);

    /** The value of one indicator, given the periods planned and the same value accepted for all its indicators. */
    private static ComputedValue value(String indicator, String planned, String accepted) {
        Map<String, Map<String, BigDecimal>> values = new HashMap<>();
        for (String report : words(accepted)) {
            String[] parts = report.split("=", 2);
            BigDecimal value = new BigDecimal(parts[1]);
            values.put(parts[0], Map.of("costs", value, "staff", value, "beds", value, "clients", value));
        }
        return of(indicator, new YearValues(YEAR, periods(planned), values));
    }

    private static ComputedValue of(String indicator, YearValues year) {
        return year.of(INDICATORS).stream()
                .filter(value -> value.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }

    private static List<ReportingPeriod> periods(String text) {
        return words(text).stream()
                .map(word -> ReportingPeriod.parse(word).orElseThrow())
                .toList();
    }

    @Nested
    class MakeAReportedIndicatorOfTheYear {

        @ParameterizedTest
        @CsvSource({
            // as the report on the whole year says, whatever its parts say
            "costs, '', 2027=5 2027-H1=1 2027-H2=1, 5.00, 2027",
            "clients, '', 2027=5 2027-H1=1, 5, 2027",
            // by the yearly total, a half before its quarters
            "costs, '', 2027-H1=1 2027-H2=2.255, 3.26, 2027-H1 2027-H2",
            "costs, '', 2027-Q1=1 2027-Q2=2 2027-Q3=3 2027-Q4=4, 10.00, 2027-Q1 2027-Q2 2027-Q3 2027-Q4",
            "costs, '', 2027-H1=9 2027-Q1=1 2027-Q2=2 2027-Q3=3 2027-Q4=4, 16.00, 2027-H1 2027-Q3 2027-Q4",
            "staff, '', 2027-H1=4 2027-Q3=1 2027-Q4=2, 2.75, 2027-H1 2027-Q3 2027-Q4",
            "staff, '', 2027-H1=1 2027-H2=1.01, 1.01, 2027-H1 2027-H2",
            "beds, '', 2027-H2=7, 7, 2027-H2",
            "beds, '', 2027-Q4=8, 8, 2027-Q4",
            // of the quarters in which the service is paid for
            "costs, 2027-Q3 2027-Q4, 2027-Q3=3 2027-Q4=4, 7.00, 2027-Q3 2027-Q4",
            "costs, 2027-Q3 2027-Q4, 2027-H2=4, 4.00, 2027-H2",
            "clients, 2027-Q4, 2027-Q4=4, 4, 2027-Q4",
            "beds, 2027-Q1 2027-Q2, 2027-Q2=2, 2, 2027-Q2",
        })
        void ofTheAcceptedParts(String indicator, String planned, String accepted, String expected, String from) {
            ComputedValue value = value(indicator, planned, accepted);

            assertThat(value.value()).isEqualTo(new BigDecimal(expected));
            assertThat(value.noValue()).isNull();
            assertThat(value.missing()).isEmpty();
            assertThat(value.from()).isEqualTo(words(from));
        }

        @ParameterizedTest
        @CsvSource({
            "costs, '', 2027-H1=1, PART_MISSING, 2027-Q3 2027-Q4, 2027-H1",
            "costs, 2027-H1 2027-H2, 2027-H1=1, PART_MISSING, 2027-H2, 2027-H1",
            "costs, 2027, 2027-Q1=1, PART_MISSING, 2027, 2027-Q1",
            "staff, '', 2027-Q1=1 2027-Q3=1 2027-H2=1, PART_MISSING, 2027-Q2, 2027-Q1 2027-H2",
            "beds, '', 2027-H1=1, PART_MISSING, 2027-Q4, ''",
            "clients, '', 2027-H1=1 2027-H2=1, NOT_ADDED_UP, 2027, 2027-H1 2027-H2",
            "clients, 2027-Q4, '', PART_MISSING, 2027-Q4, ''",
        })
        void orSayWhyThereIsNone(
                String indicator, String planned, String accepted, NoValue reason, String missing, String from) {
            ComputedValue value = value(indicator, planned, accepted);

            assertThat(value.value()).isNull();
            assertThat(value.noValue()).isEqualTo(reason);
            assertThat(value.missing()).isEqualTo(words(missing));
            assertThat(value.from()).isEqualTo(words(from));
        }

        @Test
        void missAnIndicatorThatAnAcceptedReportDoesNotHaveYet() {
            YearValues year = new YearValues(
                    YEAR, List.of(), Map.of("2027-H1", Map.of(), "2027-H2", Map.of("costs", BigDecimal.ONE)));

            assertThat(of("costs", year).missing()).containsExactly("2027-Q1", "2027-Q2");
        }
    }

    @Nested
    class DeriveTheOthers {

        @Test
        void ofTheTotalsAsTheyAreRounded() {
            ComputedValue value = value("cost_of_bed", "", "2027=2.505");

            assertThat(value.value()).isEqualTo("0.84"); // 2.51 / 3
            assertThat(value.from()).containsExactly("beds", "costs");
        }

        @Test
        void orSayWhatIsMissing() {
            ComputedValue value = value("cost_per_client", "", "2027-H1=1 2027-H2=2");

            assertThat(value.noValue()).isEqualTo(NoValue.INPUT_MISSING);
            assertThat(value.missing()).containsExactly("clients");
        }

        @Test
        void orSayThatTheyDivideByZero() {
            assertThat(value("cost_of_bed", "", "2027=0").noValue()).isEqualTo(NoValue.DIVISION_BY_ZERO);
        }
    }

    /** Counted otherwise: each month has a value, a report has those of its months, and so has the year. */
    @Test
    void agreeWithTheMonthsOfTheYearHoweverItIsReported() {
        Random random = new Random(27);
        int complete = 0;
        for (int round = 0; round < 1_000; round++) {
            List<BigDecimal> months = IntStream.range(0, 12)
                    .mapToObj(_ -> BigDecimal.valueOf(3L * random.nextInt(100_000), 2))
                    .toList();
            Map<String, Map<String, BigDecimal>> accepted = new HashMap<>();
            Set<Integer> covered = new HashSet<>();
            for (ReportingPeriod period : periods("2027 2027-H1 2027-H2 2027-Q1 2027-Q2 2027-Q3 2027-Q4")) {
                if (random.nextInt(period.months() == 12 ? 8 : 2) == 0) {
                    List<BigDecimal> own =
                            months.subList((period.part() - 1) * period.months(), period.part() * period.months());
                    accepted.put(
                            period.written(),
                            Map.of("costs", sum(own), "staff", mean(own), "beds", own.getLast(), "clients", sum(own)));
                    covered.addAll(period.quarters());
                }
            }
            YearValues year = new YearValues(YEAR, List.of(), accepted);
            boolean whole = covered.size() == 4;
            complete += whole ? 1 : 0;
            List<ComputedValue> values = year.of(INDICATORS);
            assertThat(valueOf("costs", values)).isEqualTo(whole ? rounded(sum(months), 2) : null);
            assertThat(valueOf("staff", values)).isEqualTo(whole ? rounded(mean(months), 2) : null);
            assertThat(valueOf("beds", values)).isEqualTo(covered.contains(4) ? rounded(months.getLast(), 0) : null);
            assertThat(valueOf("clients", values))
                    .isEqualTo(accepted.containsKey("2027") ? rounded(sum(months), 0) : null);
        }
        assertThat(complete).isBetween(300, 950);
    }

    private static @Nullable BigDecimal valueOf(String indicator, List<ComputedValue> values) {
        return values.stream()
                .filter(value -> value.indicator().equals(indicator))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Exact, as every month is three times something. */
    private static BigDecimal mean(List<BigDecimal> values) {
        return sum(values).divide(BigDecimal.valueOf(values.size()), 10, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
