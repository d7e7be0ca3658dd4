package cz.tripartita.monitoring.finding;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.CheckStage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The steps of a visit or check, in their order. */
public final class Steps {

    private Steps() {}

    /** A step is taken at one of the stages given only. */
    public static void require(CheckStage stage, CheckStage... possibleAt) {
        List<CheckStage> possible = Arrays.asList(possibleAt);
        MonitoringRule.CHECK_STEPS_IN_ORDER.require(
                possible.contains(stage),
                () -> Map.of(
                        "stage",
                        stage.name(),
                        "possibleAt",
                        possible.stream().map(CheckStage::name).toList()));
    }

    /** A step is not taken before the one before it. */
    public static void requireNotBefore(@Nullable LocalDate lastDay, Occasion occasion) {
        LocalDate day = occasion.happenedOn();
        MonitoringRule.CHECK_DAYS_IN_ORDER.require(
                lastDay == null || !day.isBefore(lastDay),
                () -> Map.of("happenedOn", day.toString(), "lastDay", String.valueOf(lastDay)));
    }

    /** The later of two days; a follow-up may be recorded after one of another finding that was made later. */
    public static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
