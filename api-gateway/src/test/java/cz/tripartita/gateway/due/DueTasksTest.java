package cz.tripartita.gateway.due;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.planning.events.GroupEvent.LeaderSeatVacated;
import cz.tripartita.planning.events.LeaderSeatEnd;
import cz.tripartita.planning.events.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The term of a leader, which the service ends by itself. */
class DueTasksTest {

    private final FullService service = new FullService();
    private final SmallTown town = service.town("zatec").withLeaders(12);
    private final DueTasks tasks = service.dueTasks();

    @AfterEach
    void stop() {
        tasks.close();
        service.close();
    }

    private void electOn(LocalDate day) {
        town.on(day);
        town.found();
        town.openMeeting(List.of());
        town.elect(Side.USER);
        service.awaitDue();
    }

    private List<LeaderSeatVacated> ends() {
        return service.eventsOf(town.group().toString())
                .map(message -> message.getPayload())
                .filter(LeaderSeatVacated.class::isInstance)
                .map(LeaderSeatVacated.class::cast)
                .toList();
    }

    private void fireAt(Instant instant) {
        service.tell(instant);
        tasks.fire();
    }

    @ParameterizedTest(name = "elected on {0}")
    @CsvSource({"2026-05-12, 2027-05-12, 2027-05-12T22:00:00Z", "2025-11-20, 2026-11-20, 2026-11-20T23:00:00Z"})
    void endsWithTheMidnightInPragueOfItsLastDay(LocalDate elected, LocalDate lastDay, Instant midnight) {
        electOn(elected);

        fireAt(midnight.minus(Duration.ofMinutes(1)));
        assertThat(ends()).isEmpty();
        fireAt(midnight);
        assertThat(ends()).singleElement().satisfies(end -> {
            assertThat(end.end()).isEqualTo(LeaderSeatEnd.TERM);
            assertThat(end.vacatedOn()).isEqualTo(lastDay);
        });
    }

    @Test
    void endsOnceHoweverOftenAndHoweverLateItIsLookedFor() {
        electOn(LocalDate.of(2026, 5, 12));

        fireAt(Instant.parse("2029-01-01T00:00:00Z"));
        tasks.fire();
        service.awaitDue();
        tasks.fire();

        assertThat(ends()).hasSize(1);
    }

    @Test
    void saysThatTheServiceItselfActed() {
        electOn(LocalDate.of(2026, 5, 12));

        fireAt(Instant.parse("2027-05-13T06:00:00Z"));

        assertThat(service.eventsOf(town.group().toString())
                        .filter(message -> message.getPayload() instanceof LeaderSeatVacated))
                .singleElement()
                .satisfies(message -> assertThat(message.getMetaData())
                        .containsEntry("role", DueTasks.SCHEDULER)
                        .containsEntry("municipality", "zatec")
                        .containsEntry("happenedOn", "2027-05-13"));
    }

    @Test
    void isNoLongerDueAfterAReelection() {
        electOn(LocalDate.of(2026, 5, 12));
        town.on(LocalDate.of(2026, 12, 1));
        town.elect(Side.USER);
        service.awaitDue();

        fireAt(Instant.parse("2027-05-13T06:00:00Z"));
        assertThat(ends()).isEmpty();
        fireAt(Instant.parse("2027-12-02T06:00:00Z"));
        assertThat(ends()).hasSize(1);
    }
}
