package cz.tripartita.gateway.due;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.planning.document.DraftDocument;
import cz.tripartita.planning.document.FreezeDraft;
import cz.tripartita.planning.document.OpenComments;
import cz.tripartita.planning.document.ReturnDocument;
import cz.tripartita.planning.document.WriteText;
import cz.tripartita.planning.events.DocumentEvent.CommentsClosed;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentStep;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comment period of a draft, which the service closes by itself. */
class CommentPeriodsTest {

    private final FullService service = new FullService();
    private final SmallTown town =
            service.town("zatec").withSteps(DocumentKind.GRANT_RULES, DocumentStep.PUBLIC_COMMENT);
    private final DueTasks tasks = service.dueTasks();
    private final UUID rules = UUID.randomUUID();

    @AfterEach
    void stop() {
        tasks.close();
        service.close();
    }

    private void openOn(LocalDate day) {
        town.on(day);
        town.found();
        town.send(new DraftDocument(
                rules, town.process(), DocumentKind.GRANT_RULES, "Pravidla", day, day.plusYears(1), null, null));
        town.send(new WriteText(rules, "Čl. 1"));
        town.send(new FreezeDraft(rules));
        town.send(new OpenComments(rules, 1));
        service.awaitDue();
    }

    private List<CommentsClosed> closings() {
        return service.eventsOf(rules.toString())
                .map(message -> message.getPayload())
                .filter(CommentsClosed.class::isInstance)
                .map(CommentsClosed.class::cast)
                .toList();
    }

    private void fireAt(Instant instant) {
        service.tell(instant);
        tasks.fire();
    }

    @ParameterizedTest(name = "opened on {0}")
    @CsvSource({"2026-05-12, 2026-06-11T22:00:00Z", "2026-11-10, 2026-12-10T23:00:00Z"})
    void endsWithTheMidnightInPragueOfItsLastDay(LocalDate opened, Instant midnight) {
        openOn(opened);

        fireAt(midnight.minus(Duration.ofMinutes(1)));
        assertThat(closings()).isEmpty();
        fireAt(midnight);
        assertThat(closings()).containsExactly(new CommentsClosed(rules, 1));
    }

    @Test
    void endsOnceHoweverOftenItIsLookedFor() {
        openOn(LocalDate.of(2026, 5, 12));

        fireAt(Instant.parse("2026-08-01T00:00:00Z"));
        tasks.fire();
        service.awaitDue();
        tasks.fire();

        assertThat(closings()).hasSize(1);
    }

    @Test
    void isNoLongerDueOfADocumentThatWasReturned() {
        openOn(LocalDate.of(2026, 5, 12));
        town.send(new ReturnDocument(rules, 1, "chyba"));
        service.awaitDue();

        fireAt(Instant.parse("2026-08-01T00:00:00Z"));

        assertThat(closings()).isEmpty();
    }
}
