package cz.tripartita.planning.document;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.process;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.document.DocumentSamples.PLAN;
import static cz.tripartita.planning.document.DocumentSamples.YEAR;
import static cz.tripartita.planning.document.DocumentSamples.coordinator;
import static cz.tripartita.planning.document.DocumentSamples.drafted;
import static cz.tripartita.planning.document.DocumentSamples.published;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentSuperseded;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.process.Statutes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DraftTest {

    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final UUID EARLIER = id("plan of 2026");

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"MEDIUM_TERM_CONCEPT", "COMMUNITY_PLAN", "REALISATION_PLAN", "GRANT_RULES"})
    void isBegunOfEachKindThatIsWrittenAsSuch(DocumentKind kind) {
        assertThat(draft(kind, YEAR, END, null, coordinator()))
                .containsExactly(new DocumentDrafted(PLAN, PROCESS, CITY, kind, "Plán", YEAR, END, null, null, DAY));
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"BALANCE_REPORT", "SERVICE_NETWORK", "STATUTE"})
    void isRefusedOfTheOtherKinds(DocumentKind kind) {
        assertThat(refusal(() -> draft(kind, YEAR, END, null, coordinator())).rule())
                .isEqualTo(PlanningRule.DOCUMENT_KIND_DRAFTED_FREELY);
    }

    @Test
    void isForCoordinatorAndHead() {
        assertThat(refusal(() -> draft(DocumentKind.GRANT_RULES, YEAR, END, null, byFacilitator()))
                        .rule())
                .isEqualTo(PlanningRule.DOCUMENT_LED_BY_COORDINATOR);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-12-30",
        "2027-01-01, 2028-01-01",
        "2027-01-02, 2028-01-01",
        "2027-02-01, 2027-12-31",
        "2027-01-01, 2028-12-31"
    })
    void isRefusedForAPlanOfAnotherTimeThanACalendarYear(LocalDate from, LocalDate to) {
        assertThat(refusal(() -> draft(DocumentKind.REALISATION_PLAN, from, to, null, coordinator()))
                        .rule())
                .isEqualTo(PlanningRule.REALISATION_PLAN_OF_ONE_YEAR);
        assertThat(draft(DocumentKind.COMMUNITY_PLAN, from, to, null, coordinator()))
                .hasSize(1);
    }

    @Test
    void isRefusedForAPeriodThatEndsBeforeItBeginsAndTakenForOneDay() {
        assertThat(refusal(() -> draft(DocumentKind.GRANT_RULES, YEAR, YEAR.minusDays(1), null, coordinator()))
                        .rule())
                .isEqualTo(PlanningRule.DOCUMENT_PERIOD_IN_ORDER);
        assertThat(draft(DocumentKind.GRANT_RULES, YEAR, YEAR, null, coordinator()))
                .hasSize(1);
    }

    @Test
    void supersedesAPublishedDocumentOfItsKind() {
        assertThat(supersede(DocumentKind.GRANT_RULES, earlier(), published(EARLIER, null)))
                .extracting("supersedes")
                .containsExactly(EARLIER);
    }

    @Test
    void supersedesNoDocumentThatIsOfAnotherKindOrNotPublishedOrSupersededAlready() {
        assertThat(refusal(() -> supersede(DocumentKind.COMMUNITY_PLAN, earlier(), published(EARLIER, null)))
                        .rule())
                .isEqualTo(PlanningRule.SUPERSEDES_PUBLISHED_DOCUMENT);
        assertThat(refusal(() -> supersede(DocumentKind.GRANT_RULES, earlier())).facts())
                .containsEntry("status", "DRAFTING");
        assertThat(refusal(() -> supersede(
                                DocumentKind.GRANT_RULES,
                                earlier(),
                                published(EARLIER, null),
                                new DocumentSuperseded(EARLIER, id("successor"))))
                        .facts())
                .containsEntry("status", "SUPERSEDED");
    }

    @Test
    void supersedesNoDocumentOfAnotherProcess() {
        var foreign = new DocumentDrafted(
                EARLIER, id("another process"), CITY, DocumentKind.GRANT_RULES, "Pravidla", YEAR, END, null, null, DAY);
        assertThat(refusal(() -> supersede(DocumentKind.GRANT_RULES, foreign, published(EARLIER, null)))
                        .rule())
                .isEqualTo(PlanningRule.SUPERSEDES_PUBLISHED_DOCUMENT);
    }

    @Test
    void carriesOutAPublishedConceptThatIsForItsYearToo() {
        assertThat(carryOut(DocumentKind.REALISATION_PLAN, YEAR, END, concept(), published(EARLIER, null)))
                .extracting("conceptId")
                .containsExactly(EARLIER);
    }

    @Test
    void carriesOutNothingElse() {
        for (ThrowingCallable refused : List.<ThrowingCallable>of(
                () -> carryOut(DocumentKind.REALISATION_PLAN, YEAR, END, concept()),
                () -> carryOut(DocumentKind.MEDIUM_TERM_CONCEPT, YEAR, END, concept(), published(EARLIER, null)),
                () -> carryOut(
                        DocumentKind.REALISATION_PLAN,
                        YEAR.plusYears(1),
                        END.plusYears(1),
                        concept(),
                        published(EARLIER, null)),
                () -> carryOut(DocumentKind.REALISATION_PLAN, YEAR, END, ofAnotherProcess(), published(EARLIER, null)),
                () -> carryOut(
                        DocumentKind.REALISATION_PLAN,
                        YEAR,
                        END,
                        drafted(EARLIER, DocumentKind.GRANT_RULES, null),
                        published(EARLIER, null)))) {
            assertThat(refusal(refused).rule()).isEqualTo(PlanningRule.PLAN_CARRIES_OUT_CONCEPT);
        }
    }

    private static DocumentDrafted ofAnotherProcess() {
        return new DocumentDrafted(
                EARLIER,
                id("another process"),
                CITY,
                DocumentKind.MEDIUM_TERM_CONCEPT,
                "Koncepce",
                YEAR,
                END,
                null,
                null,
                DAY);
    }

    private static DocumentDrafted concept() {
        return drafted(EARLIER, DocumentKind.MEDIUM_TERM_CONCEPT, null);
    }

    private static List<DocumentEvent> carryOut(
            DocumentKind kind, LocalDate from, LocalDate to, DocumentEvent... concept) {
        return DraftDecider.decide(
                new DraftDocument(PLAN, PROCESS, kind, "Plán", from, to, null, EARLIER),
                Statutes.of(process()),
                null,
                DocumentState.of(List.of(concept)),
                coordinator());
    }

    private static DocumentDrafted earlier() {
        return drafted(EARLIER, DocumentKind.GRANT_RULES, null);
    }

    private static List<DocumentEvent> supersede(DocumentKind kind, DocumentEvent... earlier) {
        return draft(kind, YEAR, END, DocumentState.of(List.of(earlier)), coordinator());
    }

    private static List<DocumentEvent> draft(
            DocumentKind kind, LocalDate from, LocalDate to, @Nullable DocumentState earlier, Occasion occasion) {
        UUID supersedes = earlier == null ? null : EARLIER;
        return DraftDecider.decide(
                new DraftDocument(PLAN, PROCESS, kind, "Plán", from, to, supersedes, null),
                Statutes.of(process()),
                earlier,
                null,
                occasion);
    }
}
