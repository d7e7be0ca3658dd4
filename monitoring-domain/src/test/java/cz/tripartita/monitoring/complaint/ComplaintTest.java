package cz.tripartita.monitoring.complaint;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.MonitoringSamples.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.events.ComplaintChannel;
import cz.tripartita.monitoring.events.ComplaintEvent;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintHandled;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintReceived;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintVoided;
import cz.tripartita.monitoring.events.ComplaintOutcome;
import cz.tripartita.monitoring.events.ComplaintTopic;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    private static final UUID COMPLAINT = id("complaint");

    private static List<ComplaintEvent> receive(String day) {
        ReceiveComplaint command =
                new ReceiveComplaint(COMPLAINT, MONITORING, ComplaintChannel.PHONE, ComplaintTopic.STAFF);
        return ComplaintDecider.decide(command, opened(), at(day, null));
    }

    private static ComplaintState received() {
        return ComplaintState.after(null, receive("2027-03-05").getFirst());
    }

    private static List<ComplaintEvent> handle(
            ComplaintState state, String day, ComplaintOutcome outcome, @Nullable String correction) {
        return ComplaintDecider.decide(new HandleComplaint(COMPLAINT, outcome, correction), state, at(day, null));
    }

    @Test
    void isReceivedOnADayOfTheMonitoredYear() {
        assertThat(receive("2027-12-31"))
                .singleElement()
                .isInstanceOfSatisfying(
                        ComplaintReceived.class,
                        received -> assertThat(received.receivedOn()).isEqualTo("2027-12-31"));
        Refused.by(MonitoringRule.COMPLAINT_IN_MONITORED_YEAR, () -> receive("2026-12-31"));
        Refused.by(MonitoringRule.COMPLAINT_IN_MONITORED_YEAR, () -> receive("2028-01-01"));
    }

    @Test
    void isHandledFromTheDayOfItsReceiptOnAndCorrectedWithAReason() {
        Refused.by(
                MonitoringRule.COMPLAINT_HANDLED_AFTER_RECEIPT,
                () -> handle(received(), "2027-03-04", ComplaintOutcome.JUSTIFIED, null));
        Refused.by(
                MonitoringRule.COMPLAINT_CORRECTED_WITH_REASON,
                () -> handle(received(), "2027-03-05", ComplaintOutcome.JUSTIFIED, "proč"));
        ComplaintState handled = ComplaintState.after(
                received(),
                handle(received(), "2027-03-05", ComplaintOutcome.JUSTIFIED, null)
                        .getFirst());

        assertThat(handle(handled, "2027-03-05", ComplaintOutcome.JUSTIFIED, null))
                .isEmpty();
        Refused.by(
                MonitoringRule.COMPLAINT_CORRECTED_WITH_REASON,
                () -> handle(handled, "2027-03-06", ComplaintOutcome.UNDECIDED, null));
        assertThat(handle(handled, "2027-03-06", ComplaintOutcome.UNDECIDED, "Záměna."))
                .containsExactly(new ComplaintHandled(
                        COMPLAINT, LocalDate.of(2027, 3, 6), ComplaintOutcome.UNDECIDED, "Záměna."));
    }

    @Test
    void changesNoMoreOnceItIsTakenOutOfTheCount() {
        VoidComplaint command = new VoidComplaint(COMPLAINT, "Šlo o dotaz.");
        List<ComplaintEvent> events = ComplaintDecider.decide(command, received());
        ComplaintState voided = ComplaintState.after(received(), events.getFirst());

        assertThat(events).containsExactly(new ComplaintVoided(COMPLAINT, "Šlo o dotaz."));
        Refused.by(MonitoringRule.COMPLAINT_NOT_VOIDED, () -> ComplaintDecider.decide(command, voided));
        Refused.by(
                MonitoringRule.COMPLAINT_NOT_VOIDED,
                () -> handle(voided, "2027-03-06", ComplaintOutcome.JUSTIFIED, null));
    }

    @Test
    void isReplayedStepByStep() {
        List<ComplaintEvent> events = List.of(
                receive("2027-03-05").getFirst(),
                new ComplaintHandled(COMPLAINT, LocalDate.of(2027, 3, 6), ComplaintOutcome.JUSTIFIED, null),
                new ComplaintVoided(COMPLAINT, "x"));

        List<ComplaintHistory.Step> steps = ComplaintHistory.of(events).steps();

        assertThat(steps.get(1).after().outcome()).isEqualTo(ComplaintOutcome.JUSTIFIED);
        assertThat(steps.get(1).after().voided()).isFalse();
        assertThat(steps.getLast().after().voided()).isTrue();
        assertThat(steps.getLast().before()).isEqualTo(steps.get(1).after());
        assertThatThrownBy(() -> ComplaintHistory.of(events.subList(1, 2))).isInstanceOf(IllegalStateException.class);
    }
}
