package cz.tripartita.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

class OccasionTest {

    /** Already 22 November in Prague. */
    private static final Clock LATE = Clock.fixed(Instant.parse("2026-11-21T23:30:00.123456789Z"), ZoneOffset.UTC);

    private static MetaData who() {
        return MetaData.from(Map.of("municipality", "plzen", "role", "analyst"));
    }

    @Test
    void happensTodayInPragueUnlessThePaperSaysOtherwise() {
        assertThat(Occasion.of(who(), LATE).happenedOn()).isEqualTo("2026-11-22");
        assertThat(Occasion.of(who().and("happenedOn", "2026-11-20"), LATE).happenedOn())
                .isEqualTo("2026-11-20");
    }

    @Test
    void refusesADayAfterTodayInPrague() {
        assertThat(Occasion.of(who().and("happenedOn", "2026-11-22"), LATE).today())
                .isEqualTo("2026-11-22");
        assertThat(Refused.by(
                        MonitoringRule.HAPPENED_ON_NOT_IN_FUTURE,
                        () -> Occasion.of(who().and("happenedOn", "2026-11-23"), LATE)))
                .containsEntry("today", "2026-11-22");
    }

    @Test
    void isRecordedToTheMicrosecond() {
        assertThat(Occasion.of(who(), LATE).now()).isEqualTo("2026-11-21T23:30:00.123456Z");
    }

    @Test
    void needsMunicipalityAndRole() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Occasion.of(MetaData.with("role", "analyst"), LATE))
                .withMessageContaining("municipality");
    }
}
