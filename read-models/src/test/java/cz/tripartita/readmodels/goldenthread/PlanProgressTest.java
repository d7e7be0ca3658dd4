package cz.tripartita.readmodels.goldenthread;

import static cz.tripartita.readmodels.ProgressStory.*;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.PartState;
import cz.tripartita.readmodels.PlanningStory;
import cz.tripartita.readmodels.ProgressStory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PlanProgressTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final PlansInProgress PLANS = new PlansInProgress(JDBC);

    @BeforeAll
    static void tellTheStory() {
        Story story = new Story();
        ProgressStory.tell(story);
        ProgressStory.tellGrants(story);
        story.tell(Projector.of(new GoldenThreadProjection(JDBC)));
    }

    private static PlanProgress progress(UUID documentId) {
        return PLANS.find("plzen", documentId).orElseThrow();
    }

    private static PartProgress part(String designation) {
        return progress(CONCEPT).parts().stream()
                .filter(part -> part.part().designation().equals(designation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsWhatThePublishedBalanceReportSaysOfEachEntryAndNoOther() {
        PlanProgress plan = progress(PLAN);

        assertThat(plan.conceptId()).isEqualTo(CONCEPT);
        assertThat(plan.fulfilment()).isEqualTo(new Fulfilment(3, 1, 1, 1, 0, new BigDecimal("50.0")));
        assertThat(plan.entries()).extracting(EntryProgress::title).containsExactly("Autobus", "Poradna", "Taxi");
        assertThat(plan.entries())
                .extracting(EntryProgress::outcome)
                .containsExactly(EntryOutcome.PARTLY, EntryOutcome.NOT, EntryOutcome.FULFILLED);
        assertThat(plan.entries()).extracting(EntryProgress::balanceId).containsOnly(BALANCE);
    }

    @Test
    void showsTheGrantsOfThePlansYearThatServeAnEntry() {
        List<EntryProgress> entries = progress(PLAN).entries();

        assertThat(entries.getLast().grants())
                .containsExactly(new GrantProgress(
                        GRANT,
                        PlanningStory.DIAKONIE,
                        "Doprava",
                        Money.czk("45000"),
                        Money.czk("0"),
                        Money.czk("20000"),
                        2));
        assertThat(entries.get(1).grants()).isEmpty();
    }

    @Test
    void leavesUnansweredEntriesOutOfThePercentage() {
        assertThat(progress(NEXT_PLAN).stage()).isEqualTo(PlanStage.IN_PREPARATION);
        assertThat(progress(NEXT_PLAN).fulfilment()).isEqualTo(new Fulfilment(1, 0, 0, 0, 1, null));
    }

    @Test
    void fulfilsMeasuresAndGoalsByTheEntriesOfPublishedPlans() {
        assertThat(part("1.1").fulfilment()).isEqualTo(new Fulfilment(2, 1, 1, 0, 0, new BigDecimal("75.0")));
        assertThat(part("1.2").fulfilment()).isEqualTo(new Fulfilment(1, 0, 0, 1, 0, new BigDecimal("0.0")));
        assertThat(part("1").fulfilment()).isEqualTo(new Fulfilment(3, 1, 1, 1, 0, new BigDecimal("50.0")));
        assertThat(part("2.1").fulfilment()).isEqualTo(new Fulfilment(0, 0, 0, 0, 0, null));
        assertThat(part("1.1").entries()).extracting(EntryProgress::title).containsExactly("Autobus", "Taxi");
        assertThat(progress(CONCEPT).fulfilment().entries()).isEqualTo(3);
        assertThat(progress(CONCEPT).measuresWithoutEntries()).containsExactly("2.1");
    }

    @Test
    void showsRecordedProgressByDayAndTheWayOfTheIndicatorToItsTarget() {
        assertThat(part("1.1").records())
                .extracting(ProgressRecord::state)
                .containsExactly(PartState.NOT_BEGUN, PartState.UNDER_WAY, PartState.UNDER_WAY);
        assertThat(part("1.1").indicatorPercent()).isEqualTo("66.6");
        assertThat(part("1.2").indicatorPercent()).isNull();
    }

    @Test
    void showsThePublicWhatIsPublishedWithoutTheMoneyOfGrants() {
        PlanProgress plan = PLANS.findPublic("plzen", PLAN).orElseThrow();

        assertThat(plan.entries())
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.grants()).isEmpty());
        assertThat(plan.fulfilment()).isEqualTo(progress(PLAN).fulfilment());
        assertThat(PLANS.findPublic("plzen", CONCEPT)
                        .orElseThrow()
                        .parts()
                        .get(1)
                        .entries())
                .allSatisfy(entry -> assertThat(entry.grants()).isEmpty());
        assertThat(PLANS.findPublic("plzen", NEXT_PLAN)).isEmpty();
    }

    @Test
    void findsNothingOfAnotherMunicipalityAndNoBalanceReport() {
        assertThat(PLANS.find("zatec", PLAN)).isEmpty();
        assertThat(PLANS.find("plzen", BALANCE)).isEmpty();
        assertThat(PLANS.find("plzen", id("nothing"))).isEmpty();
    }
}
