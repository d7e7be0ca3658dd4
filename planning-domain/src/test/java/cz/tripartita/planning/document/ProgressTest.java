package cz.tripartita.planning.document;

import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.document.DocumentSamples.PLAN;
import static cz.tripartita.planning.document.DocumentSamples.YEAR;
import static cz.tripartita.planning.document.DocumentSamples.coordinator;
import static cz.tripartita.planning.document.DocumentSamples.coordinatorOn;
import static cz.tripartita.planning.document.DocumentSamples.drafted;
import static cz.tripartita.planning.document.DocumentSamples.frozen;
import static cz.tripartita.planning.document.DocumentSamples.onItsWay;
import static cz.tripartita.planning.document.DocumentSamples.part;
import static cz.tripartita.planning.document.DocumentSamples.published;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.DocumentSuperseded;
import cz.tripartita.planning.events.DocumentEvent.PartProgressRecorded;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.PartIndicator;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PartState;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final BigDecimal RIDES = new BigDecimal("1200");
    private static final DocumentPart MEASURED = new DocumentPart(
            id("part 1.1"),
            id("part 1"),
            PartLevel.MEASURE,
            "1.1",
            "Doprava",
            "Text",
            "odbor",
            YEAR,
            new PartIndicator("jízdy", new BigDecimal("1000"), new BigDecimal("1500"), "jízda"),
            null,
            List.of(),
            null,
            null);
    private static final List<DocumentEvent> FROZEN = List.of(
            drafted(DocumentKind.COMMUNITY_PLAN),
            new PartSet(PLAN, part("1", PartLevel.GOAL, null)),
            new PartSet(PLAN, MEASURED),
            frozen(1));
    private static final List<DocumentEvent> OUT = then(FROZEN, List.of(published()));

    @Test
    void isRecordedWithTheValueOfTheIndicatorOnItsDay() {
        assertThat(record("1.1", RIDES, OUT, coordinator()))
                .containsExactly(new PartProgressRecorded(
                        PLAN, id("part 1.1"), PartState.UNDER_WAY, RIDES, "Jezdí dva vozy", DAY));
        assertThat(record("1", null, OUT, coordinator())).hasSize(1);
    }

    @Test
    void isAlreadySoWithTheSameAndRecordedAnewOnALaterDay() {
        List<DocumentEvent> recorded = then(OUT, record("1.1", RIDES, OUT, coordinator()));
        assertThat(record("1.1", RIDES, recorded, coordinator())).isEmpty();
        List<DocumentEvent> later = record("1.1", RIDES, recorded, coordinatorOn(DAY.plusDays(1)));
        assertThat(later).hasSize(1);
        assertThat(record("1.1", RIDES, then(recorded, later), coordinatorOn(DAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void hasAValueOnlyWhereThePartHasAnIndicator() {
        assertThat(refusal(() -> record("1", RIDES, OUT, coordinator())).rule())
                .isEqualTo(PlanningRule.PROGRESS_VALUE_OF_INDICATOR);
    }

    @Test
    void isOneOfAPartThatTheDocumentHas() {
        assertThat(refusal(() -> record("2", null, OUT, coordinator())).rule()).isEqualTo(PlanningRule.PART_KNOWN);
    }

    @Test
    void isOneOfAPublishedDocumentWithPartsFromTheDayOfItsPublication() {
        List<DocumentEvent> superseded = then(OUT, List.of(new DocumentSuperseded(PLAN, id("successor"))));
        for (List<DocumentEvent> other : List.of(FROZEN, superseded, then(onItsWay(), List.of(published())))) {
            assertThat(refusal(() -> record("1", null, other, coordinator())).rule())
                    .isEqualTo(PlanningRule.PROGRESS_OF_PUBLISHED_DOCUMENT);
        }
        assertThat(refusal(() -> record("1", null, OUT, coordinatorOn(DAY.minusDays(1))))
                        .rule())
                .isEqualTo(PlanningRule.PROGRESS_OF_PUBLISHED_DOCUMENT);
    }

    @Test
    void isRecordedByCoordinatorAndHead() {
        assertThat(refusal(() -> record("1", null, OUT, byFacilitator())).rule())
                .isEqualTo(PlanningRule.DOCUMENT_LED_BY_COORDINATOR);
    }

    @Test
    void isShownByTheHistoryOfTheDocument() {
        List<DocumentEvent> recorded = then(OUT, record("1.1", RIDES, OUT, coordinator()));
        assertThat(DocumentHistory.of(OUT).steps().getLast().after().progress()).isEmpty();
        assertThat(DocumentHistory.of(recorded).steps().getLast().after().progress())
                .extracting(PartProgressRecorded::value)
                .containsExactly(RIDES);
    }

    private static List<DocumentEvent> record(
            String designation, @Nullable BigDecimal value, List<DocumentEvent> events, Occasion occasion) {
        return ProgressDecider.decide(
                new RecordProgress(PLAN, id("part " + designation), PartState.UNDER_WAY, value, "Jezdí dva vozy"),
                DocumentState.of(events),
                occasion);
    }
}
