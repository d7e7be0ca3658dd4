package cz.tripartita.monitoring.servicemonitoring;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.MonitoringSamples.ORGANISATION;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.MonitoringSamples.opened;
import static cz.tripartita.monitoring.MonitoringSamples.opening;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.ReportingDuty;
import cz.tripartita.grants.events.ReportingLength;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.FurtherGrantMonitored;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringClosed;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringReopened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    private static final Occasion IN_DECEMBER = at("2026-12-01", ORGANISATION);
    private static final ReportingPlan NO_METHOD = new ReportingPlan(null);
    private static final ReportingDuty YEARLY = new ReportingDuty(ReportingLength.YEAR, 31, true);
    private static final ReportingDuty HALVES = new ReportingDuty(ReportingLength.HALF, 31, false);

    private static List<MonitoringEvent> open(
            @Nullable MonitoringState state, String grant, @Nullable ReportingDuty duty) {
        return OpeningDecider.decide(opening(grant, "2027-01-01", "2027-12-31", duty), state, IN_DECEMBER, NO_METHOD);
    }

    private static MonitoringState after(List<MonitoringEvent> events) {
        return Objects.requireNonNull(MonitoringState.of(events));
    }

    private static MonitoringState then(MonitoringState state, List<MonitoringEvent> events) {
        MonitoringState next = state;
        for (MonitoringEvent event : events) {
            next = next.evolve(event);
        }
        return next;
    }

    private static ReportSubmitted submitted(String period) {
        return new ReportSubmitted(MONITORING, period, 1, List.of(), null, id("person"));
    }

    private static List<MonitoringEvent> accepted(String period) {
        return List.of(submitted(period), new ReportAccepted(MONITORING, period, 1, List.of(), List.of()));
    }

    private static MonitoringClosed closed(@Nullable String reason, String... missing) {
        return new MonitoringClosed(MONITORING, List.of(missing), reason);
    }

    private static List<MonitoringEvent> close(MonitoringState state, @Nullable String reason) {
        return OpeningDecider.decide(new CloseMonitoring(MONITORING, reason), state);
    }

    @Nested
    class Agreement {

        @Test
        void opensTheMonitoringOnce() {
            assertThat(open(null, "grant", null)).containsExactly(opened());
            assertThat(open(after(List.of(opened())), "grant", null)).isEmpty();
        }

        @Test
        void plansTheReportsThatItAsksFor() {
            List<MonitoringEvent> events = open(null, "grant", YEARLY);

            assertThat(events).hasExactlyElementsOfTypes(opened().getClass(), ReportsPlanned.class);
            assertThat(after(events).planned()).containsExactly("2027");
            assertThat(after(events).plans().get(id("grant"))).isNotNull();
            assertThat(open(after(events), "grant", YEARLY)).isEmpty();
        }

        @Test
        void addsAFurtherGrantWithItsReports() {
            MonitoringState first = after(open(null, "grant", YEARLY));
            List<MonitoringEvent> second = open(first, "second grant", HALVES);

            assertThat(second).hasExactlyElementsOfTypes(FurtherGrantMonitored.class, ReportsPlanned.class);
            assertThat(then(first, second).grants()).containsExactlyInAnyOrder(id("grant"), id("second grant"));
            assertThat(then(first, second).planned()).containsExactly("2027", "2027-H1", "2027-H2");
            assertThat(open(then(first, second), "second grant", HALVES)).isEmpty();
        }

        @Test
        void signedAnewReplacesWhatWasPlannedForItsGrantOnly() {
            MonitoringState both = then(after(open(null, "grant", YEARLY)), List.of());
            both = then(both, open(both, "second grant", YEARLY));
            List<MonitoringEvent> anew = open(both, "grant", HALVES);

            assertThat(anew).hasExactlyElementsOfTypes(ReportsPlanned.class);
            assertThat(then(both, anew).planned()).containsExactly("2027", "2027-H1", "2027-H2");
            assertThat(then(both, open(both, "grant", null)).planned()).containsExactly("2027");
        }

        @Test
        void opensAClosedMonitoringAgainIfItAddsSomething() {
            MonitoringState closed = then(after(open(null, "grant", null)), List.of(closed("bez výkazů")));

            assertThat(open(closed, "grant", null)).isEmpty();
            assertThat(open(closed, "second grant", null))
                    .containsExactly(
                            new MonitoringReopened(MONITORING, null),
                            new FurtherGrantMonitored(MONITORING, id("second grant")));
            assertThat(then(closed, open(closed, "second grant", null)).closed())
                    .isFalse();
        }
    }

    @Nested
    class ClosesMonitoring {

        private final MonitoringState planned = after(open(null, "grant", HALVES));

        @Test
        void onceEveryPlannedReportIsAccepted() {
            MonitoringState complete = then(then(planned, accepted("2027-H1")), accepted("2027-H2"));

            assertThat(close(complete, null)).containsExactly(closed(null));
            Refused.by(MonitoringRule.CLOSED_COMPLETE_OR_WITH_REASON, () -> close(complete, "nečeká se"));
            assertThat(close(then(complete, close(complete, null)), null)).isEmpty();
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", " "})
        void notWhileAPlannedReportIsMissingUnlessThereIsAReason(@Nullable String noReason) {
            MonitoringState half = then(planned, accepted("2027-H1"));

            assertThat(Refused.by(MonitoringRule.CLOSED_COMPLETE_OR_WITH_REASON, () -> close(half, noReason)))
                    .containsEntry("missing", List.of("2027-H2"))
                    .containsEntry("accepted", List.of("2027-H1"));
            assertThat(close(half, "služba skončila")).containsExactly(closed("služba skončila", "2027-H2"));
        }

        @Test
        void notWithoutAReasonWhereNothingWasPlannedNorAccepted() {
            MonitoringState bare = after(List.of(opened()));

            Refused.by(MonitoringRule.CLOSED_COMPLETE_OR_WITH_REASON, () -> close(bare, null));
            assertThat(close(then(bare, accepted("2027")), null)).containsExactly(closed(null));
        }

        @Test
        void notWhileAReportWaitsForItsAnswer() {
            MonitoringState pending = planned.evolve(submitted("2027-H1"));

            assertThat(Refused.by(MonitoringRule.CLOSED_WITH_NOTHING_PENDING, () -> close(pending, "dost")))
                    .containsEntry("pending", List.of("2027-H1"));
        }

        @Test
        void untilItIsReopenedWithAReason() {
            MonitoringState closed = planned.evolve(closed("dost", "2027-H1", "2027-H2"));
            ReopenMonitoring reopen = new ReopenMonitoring(MONITORING, "oprava");

            assertThat(OpeningDecider.decide(reopen, closed))
                    .containsExactly(new MonitoringReopened(MONITORING, "oprava"));
            assertThat(OpeningDecider.decide(reopen, planned)).isEmpty();
        }
    }
}
