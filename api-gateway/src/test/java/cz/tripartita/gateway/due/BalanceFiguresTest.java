package cz.tripartita.gateway.due;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.planning.document.AddEntry;
import cz.tripartita.planning.document.AnswerEntry;
import cz.tripartita.planning.document.DraftBalanceReport;
import cz.tripartita.planning.document.DraftDocument;
import cz.tripartita.planning.document.FreezeDraft;
import cz.tripartita.planning.document.HoldHearing;
import cz.tripartita.planning.document.PublishDocument;
import cz.tripartita.planning.document.RequestFigures;
import cz.tripartita.planning.events.DocumentEvent.FiguresTaken;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.EntryFigures;
import cz.tripartita.planning.events.EntryOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures of a balance report, which the service takes from the record by itself; the demo's journey shows their amounts. */
class BalanceFiguresTest {

    private final FullService service = new FullService();
    private final SmallTown town = service.town("plzen")
            .withSteps(DocumentKind.REALISATION_PLAN, DocumentStep.PUBLIC_HEARING)
            .withSteps(DocumentKind.BALANCE_REPORT, DocumentStep.PUBLIC_HEARING);
    private final DueTasks tasks = service.dueTasks();
    private final UUID plan = UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();
    private final UUID report = UUID.randomUUID();

    @BeforeEach
    void draftTheReport() {
        town.on(LocalDate.of(2025, 5, 12));
        town.found();
        UUID priority = town.agreedPriority("Senior Expres");
        town.send(new DraftDocument(
                plan,
                town.process(),
                DocumentKind.REALISATION_PLAN,
                "Plán 2026",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                null,
                null));
        town.send(new AddEntry(plan, entry, "seniors", priority));
        town.send(new FreezeDraft(plan));
        town.send(new HoldHearing(plan, 1, "radnice"));
        town.send(new PublishDocument(plan, 1));
        town.send(new DraftBalanceReport(report, plan, "Má dáti / Dal", null));
        service.awaitDue();
    }

    @AfterEach
    void stop() {
        tasks.close();
        service.close();
    }

    private List<FiguresTaken> taken() {
        return service.eventsOf(report.toString())
                .map(message -> message.getPayload())
                .filter(FiguresTaken.class::isInstance)
                .map(FiguresTaken.class::cast)
                .toList();
    }

    @Test
    void areTakenOnceForTheBeginningAndOnceForEachRequest() {
        long drafted = service.head();
        tasks.fire();
        tasks.fire();
        service.awaitDue();
        tasks.fire();
        assertThat(taken()).hasSize(1);
        assertThat(taken().getFirst().position()).isEqualTo(drafted);
        assertThat(taken().getFirst().figures()).containsExactly(new EntryFigures(entry, List.of(), List.of()));

        town.send(new RequestFigures(report));
        service.awaitDue();
        tasks.fire();
        tasks.fire();
        assertThat(taken()).hasSize(2);
    }

    @Test
    void areNoLongerDueOnceTheReportIsFrozen() {
        town.send(new AnswerEntry(report, entry, EntryOutcome.FULFILLED, "jezdí", null, List.of()));
        town.send(new FreezeDraft(report));
        service.awaitDue();

        tasks.fire();

        assertThat(taken()).isEmpty();
    }
}
