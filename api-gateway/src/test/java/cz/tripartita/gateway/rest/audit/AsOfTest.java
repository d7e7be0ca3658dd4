package cz.tripartita.gateway.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.store.StoredEvent;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.IndicatorValue;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteApprovedBySteeringGroup;
import cz.tripartita.planning.events.ProcessEvent.StatuteDrafted;
import cz.tripartita.planning.events.StatuteRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A monitoring opened on 1 March, whose report is dated 10 July and its acceptance 8 July. */
class AsOfTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Replay<?, ?> REPLAY =
            Histories.of(MonitoringOpened.class).orElseThrow();

    private static final StatuteRules RULES = new StatuteRules(
            List.of(), List.of(), List.of(), List.of(), List.of(), 1, false, null, null, false, null, 0, 30, null,
            List.of(), List.of());

    private static final List<Recorded> STREAM = List.of(
            recorded(
                    11,
                    "2026-03-01",
                    new MonitoringOpened(ID, "plzen", ID, "Senior Expres", ServiceKind.RELATED, ID, ID, 2026)),
            recorded(
                    14,
                    "2026-07-10",
                    new ReportSubmitted(
                            ID,
                            "2026-H1",
                            1,
                            List.of(new IndicatorValue("clients", 1, BigDecimal.TEN, List.of(), null, null)),
                            null,
                            ID)),
            recorded(15, "2026-07-08", new ReportAccepted(ID, "2026-H1", 1, List.of(), List.of())));

    private static Recorded recorded(long position, String happenedOn, Object event) {
        StoredEvent stored =
                new StoredEvent(position, ID.toString(), position, "monitoring", Instant.EPOCH, "{}", "{}", 0);
        return new Recorded(stored, event, LocalDate.parse(happenedOn), "analyst", ID);
    }

    private static List<Long> positions(@Nullable String day, @Nullable Long position) {
        return new AsOf(day == null ? null : LocalDate.parse(day), position)
                .among(STREAM, REPLAY).stream()
                        .map(event -> event.stored().position())
                        .toList();
    }

    @Test
    void isTheWholeStreamWithoutDayAndPosition() {
        assertThat(positions(null, null)).containsExactly(11L, 14L, 15L);
    }

    @Test
    void beginsOnTheDayOfTheFirstEvent() {
        assertThat(positions("2026-02-28", null)).isEmpty();
        assertThat(positions("2026-03-01", null)).containsExactly(11L);
    }

    @Test
    void leavesOutWhatRestsOnAnEventOfALaterDay() {
        assertThat(positions("2026-07-08", null)).containsExactly(11L);
        assertThat(positions("2026-07-09", null)).containsExactly(11L);
        assertThat(positions("2026-07-10", null)).containsExactly(11L, 14L, 15L);
    }

    @Test
    void leavesOutWhatARuleOfTheDomainDoesNotLetStandAlone() {
        List<Recorded> process = List.of(
                recorded(1, "2026-01-05", new ProcessEstablished(ID, "plzen", "KPSS")),
                recorded(2, "2026-01-20", new StatuteDrafted(ID, 1, 1, RULES, LocalDate.parse("2026-01-20"))),
                recorded(3, "2026-01-12", new StatuteApprovedBySteeringGroup(ID, 1, 1, ID)));
        Replay<?, ?> replay = Histories.of(ProcessEstablished.class).orElseThrow();

        assertThat(new AsOf(LocalDate.parse("2026-01-15"), null).among(process, replay))
                .containsExactly(process.getFirst());
        assertThat(new AsOf(LocalDate.parse("2026-01-20"), null).among(process, replay))
                .isEqualTo(process);
    }

    @Test
    void countsUpToThePositionWhateverTheDays() {
        assertThat(positions(null, 10L)).isEmpty();
        assertThat(positions(null, 14L)).containsExactly(11L, 14L);
        assertThat(positions(null, 15L)).containsExactly(11L, 14L, 15L);
    }
}
