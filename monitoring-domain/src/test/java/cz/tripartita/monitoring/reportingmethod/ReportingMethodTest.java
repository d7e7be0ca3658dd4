package cz.tripartita.monitoring.reportingmethod;

import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.ReportingLength;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.events.KindOfReporting;
import cz.tripartita.monitoring.events.ReportingMethodEvent;
import cz.tripartita.monitoring.events.ReportingMethodEvent.ReportingMethodSet;
import cz.tripartita.monitoring.reportingmethod.ReportingMethodHistory.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingMethodTest {

    private static final Occasion IN_2026 = at("2026-11-01", null);

    private static SetReportingMethod set(int from, int days, KindOfReporting... kinds) {
        return new SetReportingMethod(
                ReportingMethodRegister.idOf(PLZEN),
                from,
                ReportingLength.QUARTER,
                List.of(kinds),
                days,
                10,
                5,
                "schválila rada");
    }

    private static Indicators closedThrough(int year) {
        return new Indicators(List.of(), year);
    }

    private static List<ReportingMethodEvent> decide(SetReportingMethod command, ReportingMethods state) {
        return ReportingMethodDecider.decide(command, state, IN_2026, closedThrough(0));
    }

    private static ReportingMethods after(SetReportingMethod... commands) {
        ReportingMethods state = ReportingMethods.NONE;
        for (SetReportingMethod command : commands) {
            for (ReportingMethodEvent event : decide(command, state)) {
                state = state.evolve(event);
            }
        }
        return state;
    }

    @Test
    void isSetAsAVersionFromAYearOn() {
        SetReportingMethod command = set(2027, 20);

        assertThat(decide(command, ReportingMethods.NONE))
                .containsExactly(
                        new ReportingMethodSet(command.methodId(), PLZEN, 1, 2027, command.method(), "schválila rada"));
        assertThat(decide(command, after(command))).isEmpty();
    }

    @Test
    void isOfTheLatestYearAndThenOfTheLatestVersion() {
        ReportingMethods methods = after(set(2029, 29), set(2027, 20), set(2027, 21));

        assertThat(methods.in(2026)).isEmpty();
        assertThat(methods.in(2027).orElseThrow().method().daysToReport()).isEqualTo(21);
        assertThat(methods.in(2028).orElseThrow().version()).isEqualTo(3);
        assertThat(methods.in(2029).orElseThrow().method().daysToReport()).isEqualTo(29);
    }

    @Test
    void isTheSameAgainOnlyFromTheSameYear() {
        assertThat(decide(set(2028, 20), after(set(2027, 20)))).hasSize(1);
    }

    @Test
    void staysThroughAYearThatHasBegun() {
        ReportingMethods methods = after(set(2026, 20));

        assertThat(Refused.by(MonitoringRule.METHOD_STAYS_THROUGH_THE_YEAR, () -> decide(set(2026, 30), methods)))
                .containsEntry("year", 2026);
        assertThat(decide(set(2025, 30), methods)).hasSize(1);
        assertThat(decide(set(2027, 30), methods)).hasSize(1);
    }

    @Test
    void isNotSetForAClosedYear() {
        assertThat(Refused.by(MonitoringRule.METHOD_OF_OPEN_YEAR, () -> decide(set(2024, 20), ReportingMethods.NONE)))
                .containsEntry("firstOpenYear", 2025);
        Refused.by(
                MonitoringRule.METHOD_OF_OPEN_YEAR,
                () -> ReportingMethodDecider.decide(
                        set(2025, 20), ReportingMethods.NONE, IN_2026, closedThrough(2025)));
    }

    @Test
    void namesAKindOfServiceOnce() {
        KindOfReporting yearly = new KindOfReporting(ServiceKind.PROJECT, ReportingLength.YEAR);
        KindOfReporting halves = new KindOfReporting(ServiceKind.PROJECT, ReportingLength.HALF);

        Refused.by(
                MonitoringRule.METHOD_NAMES_KIND_ONCE,
                () -> decide(set(2027, 20, yearly, halves), ReportingMethods.NONE));
    }

    @Test
    void isReplayedStepByStep() {
        List<ReportingMethodEvent> events =
                List.copyOf(after(set(2027, 20), set(2028, 30)).versions());

        assertThat(ReportingMethodHistory.of(events).steps())
                .extracting(step ->
                        step.after().versions().stream().map(Version::validFrom).toList())
                .containsExactly(List.of(2027), List.of(2027, 2028));
        assertThat(ReportingMethodHistory.of(events).steps().getLast().before())
                .isEqualTo(ReportingMethodHistory.of(events).steps().getFirst().after());
    }
}
