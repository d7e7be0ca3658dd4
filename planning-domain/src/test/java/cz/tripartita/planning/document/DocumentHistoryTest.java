package cz.tripartita.planning.document;

import static cz.tripartita.planning.PlanningSamples.AREA;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.text;
import static cz.tripartita.planning.document.DocumentSamples.COMMISSIONS;
import static cz.tripartita.planning.document.DocumentSamples.PLAN;
import static cz.tripartita.planning.document.DocumentSamples.added;
import static cz.tripartita.planning.document.DocumentSamples.balanceDrafted;
import static cz.tripartita.planning.document.DocumentSamples.drafted;
import static cz.tripartita.planning.document.DocumentSamples.entry;
import static cz.tripartita.planning.document.DocumentSamples.frozen;
import static cz.tripartita.planning.document.DocumentSamples.part;
import static cz.tripartita.planning.document.DocumentSamples.published;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.document.DocumentHistory.Described;
import cz.tripartita.planning.document.DocumentHistory.Step;
import cz.tripartita.planning.document.DocumentHistory.WayDescribed;
import cz.tripartita.planning.events.CommentChannel;
import cz.tripartita.planning.events.CommentOutcome;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.ChapterOrdered;
import cz.tripartita.planning.events.DocumentEvent.CommentSettled;
import cz.tripartita.planning.events.DocumentEvent.CommentSubmitted;
import cz.tripartita.planning.events.DocumentEvent.DocumentReturned;
import cz.tripartita.planning.events.DocumentEvent.DocumentSuperseded;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.HearingHeld;
import cz.tripartita.planning.events.DocumentEvent.OpinionGiven;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentEvent.TextWritten;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.PartLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentHistoryTest {

    private static final ChapterOrdered ORDERED =
            new ChapterOrdered(PLAN, AREA, id("order"), List.of(id("entry b"), id("entry a")));

    private static final List<DocumentEvent> EVENTS = List.of(
            drafted(DocumentKind.REALISATION_PLAN),
            added("a", AREA),
            added("b", AREA),
            ORDERED,
            frozen(1, DocumentStep.PUBLIC_HEARING, DocumentStep.COMMISSION_OPINION),
            new HearingHeld(PLAN, 1, "radnice", DAY),
            new CommentSubmitted(PLAN, 1, id("comment"), CommentChannel.HEARING, text("c"), null, null, null),
            new CommentSettled(PLAN, id("comment"), CommentOutcome.REJECTED, "jiná obec"),
            new OpinionGiven(PLAN, 1, COMMISSIONS.getLast(), true, DAY),
            new DocumentReturned(PLAN, 1, "chyba", DAY),
            frozen(2),
            published(),
            new DocumentSuperseded(PLAN, id("successor")));

    private static final List<Step> STEPS = DocumentHistory.of(EVENTS).steps();

    @Test
    void saysTheStateBeforeAndAfterEachEvent() {
        assertThat(STEPS).extracting(Step::event).isEqualTo(EVENTS);
        assertThat(STEPS.getFirst().before()).isNull();
        for (int step = 1; step < STEPS.size(); step++) {
            assertThat(STEPS.get(step).before()).isEqualTo(STEPS.get(step - 1).after());
        }
    }

    @Test
    void showsEntriesInTheOrderAgreedOnAndTheirDigest() {
        Described added = STEPS.get(2).after();
        Described ordered = STEPS.get(3).after();
        assertThat(added.content().entries()).containsExactly(entry("a", AREA), entry("b", AREA));
        assertThat(ordered.content().entries()).containsExactly(entry("b", AREA), entry("a", AREA));
        assertThat(ordered.content().orders()).containsExactly(ORDERED);
        assertThat(ordered.contentDigest()).isNotEqualTo(added.contentDigest());
    }

    @Test
    void showsHowFarADraftHasCome() {
        assertThat(STEPS.get(3).after().way()).isNull();
        assertThat(STEPS.get(8).after().way())
                .isEqualTo(new WayDescribed(
                        1,
                        1,
                        List.of(DocumentStep.PUBLIC_HEARING),
                        DocumentStep.COMMISSION_OPINION,
                        List.of(COMMISSIONS.getLast()),
                        null,
                        DAY));
        assertThat(STEPS)
                .extracting(step -> step.after().status())
                .endsWith(
                        DocumentStatus.DRAFTING,
                        DocumentStatus.ON_ITS_WAY,
                        DocumentStatus.PUBLISHED,
                        DocumentStatus.SUPERSEDED);
        assertThat(STEPS).extracting(step -> step.after().drafts()).endsWith(1, 1, 2, 2, 2);
    }

    @Test
    void showsWhichCommentsAreSettled() {
        assertThat(STEPS.get(6).after().unsettled()).containsExactly(id("comment"));
        assertThat(STEPS.get(7).after().unsettled()).isEmpty();
        assertThat(STEPS.get(7).after().settled()).isEqualTo(1);
    }

    @Test
    void showsWhatTheOtherKindsSay() {
        var goal = part("1", PartLevel.GOAL, null);
        assertThat(last(drafted(DocumentKind.COMMUNITY_PLAN), new PartSet(PLAN, goal))
                        .content()
                        .parts())
                .containsExactly(goal);
        assertThat(last(drafted(DocumentKind.GRANT_RULES), new TextWritten(PLAN, "Čl. 1"))
                        .content()
                        .text())
                .isEqualTo("Čl. 1");
        var answered = new EntryAnswered(PLAN, id("entry b"), EntryOutcome.NOT, "chyběly peníze", null, List.of());
        Described balance = last(balanceDrafted("a", "b"), answered);
        assertThat(balance.content().entries()).hasSize(2);
        assertThat(balance.content().answers()).containsExactly(answered);
    }

    private static Described last(DocumentEvent... events) {
        return DocumentHistory.of(List.of(events)).steps().getLast().after();
    }
}
