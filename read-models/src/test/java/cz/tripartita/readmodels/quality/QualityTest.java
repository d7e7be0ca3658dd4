package cz.tripartita.readmodels.quality;

import static cz.tripartita.readmodels.Pages.oneByOne;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.QualityStory.CANCELLED_VISIT;
import static cz.tripartita.readmodels.QualityStory.CLOSED_CHECK;
import static cz.tripartita.readmodels.QualityStory.CLOSED_VISIT;
import static cz.tripartita.readmodels.QualityStory.OPEN_CHECK;
import static cz.tripartita.readmodels.QualityStory.OPEN_VISIT;
import static cz.tripartita.readmodels.QualityStory.SURPRISE;
import static cz.tripartita.readmodels.QualityStory.finding;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.monitoring.events.CheckResult;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.ComplaintTopic;
import cz.tripartita.monitoring.events.Remedy;
import cz.tripartita.readmodels.CursorMalformed;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class QualityTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final PageRequest ALL = PageRequest.first(50);
    private static final LocalDate NOVEMBER = LocalDate.of(2027, 11, 5);

    @BeforeAll
    static void tellTheStory() {
        WholeStory.told().tell(Projector.of(new QualityProjection(JDBC)));
    }

    @Nested
    class OfVisits {

        private final Visits visits = new Visits(JDBC);

        private VisitView visit(UUID visitId) {
            return visits.find("plzen", visitId, NOVEMBER).orElseThrow();
        }

        @Test
        void listsTheLatestFirstWithResultAndOpenFindings() {
            assertThat(visits.list("plzen", CheckFilter.ALL, ALL).items())
                    .extracting(
                            VisitSummary::visitId,
                            VisitSummary::stage,
                            VisitSummary::quality,
                            VisitSummary::openFindings)
                    .containsExactly(
                            tuple(SURPRISE, CheckStage.PLANNED, null, 0),
                            tuple(OPEN_VISIT, CheckStage.REPORTED, null, 2),
                            tuple(CANCELLED_VISIT, CheckStage.CANCELLED, null, 0),
                            tuple(CLOSED_VISIT, CheckStage.CLOSED, new BigDecimal("55.56"), 0));
            assertThat(oneByOne(page -> visits.list("plzen", CheckFilter.ALL, page)))
                    .isEqualTo(visits.list("plzen", CheckFilter.ALL, ALL).items());
        }

        @Test
        void hidesASurpriseUntilItWasHeld() {
            CheckFilter provider = new CheckFilter(null, DIAKONIE, null, null, true);

            assertThat(visits.list("plzen", provider, ALL).items())
                    .extracting(VisitSummary::visitId)
                    .containsExactly(OPEN_VISIT, CANCELLED_VISIT, CLOSED_VISIT);
        }

        @Test
        void narrowsAndStaysWithinTheMunicipality() {
            assertThat(visits.list("plzen", new CheckFilter(null, null, 2027, CheckStage.CLOSED, false), ALL)
                            .items())
                    .hasSize(1);
            assertThat(visits.list("plzen", new CheckFilter(null, null, 2026, null, false), ALL)
                            .items())
                    .isEmpty();
            assertThat(visits.list("zatec", CheckFilter.ALL, ALL).items()).isEmpty();
            assertThat(visits.find("zatec", CLOSED_VISIT, NOVEMBER)).isEmpty();
        }

        @Test
        void showsStandardsByNameWithWeightAndPoints() {
            assertThat(visit(CLOSED_VISIT).standards())
                    .extracting(StandardView::standard, StandardView::name, StandardView::weight, StandardView::points)
                    .containsExactly(
                            tuple(5, "Individuální plánování průběhu sociální služby", 2, 1),
                            tuple(7, "Stížnosti na kvalitu nebo způsob poskytování sociální služby", 1, 3));
            assertThat(visit(SURPRISE).standards())
                    .extracting(StandardView::points)
                    .containsOnlyNulls();
        }

        @Test
        void keepsTheWayOfAFinding() {
            VisitView visit = visit(CLOSED_VISIT);

            assertThat(visit.visit().plannedOn()).isEqualTo("2027-03-12");
            assertThat(visit.findings())
                    .extracting(FindingView::state, FindingView::remedy, FindingView::deadline)
                    .containsExactly(
                            tuple(FindingState.SETTLED, Remedy.REMEDIED, null), tuple(FindingState.NOTE, null, null));
            assertThat(visit.followUps())
                    .extracting(FollowUpView::remedy, FollowUpView::furtherDeadline, FollowUpView::personId)
                    .containsExactly(
                            tuple(Remedy.PARTLY, LocalDate.of(2027, 7, 31), id("inspector")),
                            tuple(Remedy.REMEDIED, null, id("inspector")));
            assertThat(visit.recommendations()).containsExactly("Zapojit klienty do plánování.");
            assertThat(visit.statements())
                    .containsExactly(new StatementView(LocalDate.of(2027, 4, 1), "Nápravu chystáme."));
            assertThat(List.of(visit.points(), visit.attainable())).containsExactly(5, 9);
        }
    }

    @Nested
    class OfChecks {

        private final Checks checks = new Checks(JDBC);

        @Test
        void listsTheLatestFirstWithResultAndImpulse() {
            List<CheckSummary> all = checks.list("plzen", CheckFilter.ALL, ALL).items();

            assertThat(all).extracting(CheckSummary::result).containsExactly(null, null, CheckResult.IN_ORDER);
            assertThat(all.get(1).impulse()).hasToString("COMPLAINT");
            assertThat(all.get(1).openFindings()).isEqualTo(1);
            assertThat(oneByOne(page -> checks.list("plzen", CheckFilter.ALL, page)))
                    .isEqualTo(all);
            assertThat(checks.list("zatec", CheckFilter.ALL, ALL).items()).isEmpty();
        }

        @Test
        void showsWhatItLookedAtAndConcluded() {
            CheckView check = checks.find("plzen", OPEN_CHECK, NOVEMBER).orElseThrow();

            assertThat(check.conclusions()).hasSize(2);
            assertThat(check.impulseWhat()).isEqualTo("Opakované stížnosti.");
            assertThat(check.grantIds()).hasSize(1);
            assertThat(check.findings()).extracting(FindingView::deadline).containsExactly(LocalDate.of(2027, 11, 30));
            assertThat(checks.find("zatec", OPEN_CHECK, NOVEMBER)).isEmpty();
        }

        @Test
        void showsThePlanAsItStandsWithWhatCameOfIt() {
            assertThat(oneByOne(page -> checks.plan("plzen", 2027, page)))
                    .extracting(
                            PlannedCheckView::serviceName,
                            PlannedCheckView::quarter,
                            PlannedCheckView::planVersion,
                            PlannedCheckView::checkId,
                            PlannedCheckView::stage)
                    .containsExactly(
                            tuple("Senior Expres", 2, 2, CLOSED_CHECK, CheckStage.CLOSED),
                            tuple("Poradna", 4, 2, null, null));
            assertThat(checks.plan("plzen", 2026, ALL).items()).isEmpty();
            assertThat(checks.plan("zatec", 2027, ALL).items()).isEmpty();
        }
    }

    @Nested
    class OfFindings {

        private final Findings findings = new Findings(JDBC);

        private List<UUID> ids(LocalDate day, FindingFilter filter) {
            return findings.list("plzen", day, filter, ALL).items().stream()
                    .map(FindingView::findingId)
                    .toList();
        }

        private static FindingFilter inState(FindingState state) {
            return new FindingFilter(null, null, null, null, null, state, null);
        }

        @Test
        void arePutInOneListByDeadlineWithThoseThatAreOpenFirst() {
            List<FindingView> all =
                    findings.list("plzen", NOVEMBER, FindingFilter.ALL, ALL).items();

            assertThat(all.subList(0, 3))
                    .extracting(FindingView::findingId)
                    .containsExactly(finding(OPEN_VISIT, 1), finding(OPEN_CHECK, 1), finding(OPEN_VISIT, 2));
            assertThat(all.subList(3, 6)).extracting(FindingView::deadline).containsOnlyNulls();
            assertThat(oneByOne(page -> findings.list("plzen", NOVEMBER, FindingFilter.ALL, page)))
                    .isEqualTo(all);
        }

        @Test
        void areOverdueFromTheDayAfterTheirDeadline() {
            assertThat(ids(LocalDate.of(2027, 10, 31), inState(FindingState.OVERDUE)))
                    .isEmpty();
            assertThat(ids(LocalDate.of(2027, 11, 1), inState(FindingState.OVERDUE)))
                    .containsExactly(finding(OPEN_VISIT, 1));
            assertThat(ids(LocalDate.of(2027, 11, 1), inState(FindingState.COMING)))
                    .containsExactly(finding(OPEN_CHECK, 1), finding(OPEN_VISIT, 2));
        }

        /** Followed up twice, on 2 June and on 15 July. */
        @ParameterizedTest
        @CsvSource({
            "2027-03-19, , ,",
            "2027-03-20, COMING, , 2027-05-31",
            "2027-06-01, OVERDUE, , 2027-05-31",
            "2027-06-02, COMING, PARTLY, 2027-07-31",
            "2027-07-14, COMING, PARTLY, 2027-07-31",
            "2027-07-15, SETTLED, REMEDIED,",
        })
        void areAsTheyStoodOnTheDay(
                LocalDate day, @Nullable FindingState state, @Nullable Remedy remedy, @Nullable LocalDate deadline) {
            List<FindingView> found = findings.list("plzen", day, FindingFilter.ALL, ALL).items().stream()
                    .filter(finding -> finding.findingId().equals(finding(CLOSED_VISIT, 1)))
                    .toList();

            if (state == null) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found)
                        .extracting(
                                FindingView::state, FindingView::remedy, FindingView::deadline, FindingView::settledOn)
                        .containsExactly(tuple(state, remedy, deadline, state == FindingState.SETTLED ? day : null));
            }
        }

        @Test
        void areNarrowed() {
            assertThat(ids(
                            NOVEMBER,
                            new FindingFilter(
                                    null, null, null, FindingSource.CONTENT_CHECK, null, FindingState.COMING, null)))
                    .containsExactly(finding(OPEN_CHECK, 1));
            assertThat(ids(NOVEMBER, new FindingFilter(null, null, null, null, null, null, LocalDate.of(2027, 11, 30))))
                    .containsExactly(finding(OPEN_VISIT, 1), finding(OPEN_CHECK, 1));
            assertThat(ids(NOVEMBER, new FindingFilter(null, id("nobody"), null, null, null, null, null)))
                    .isEmpty();
            assertThat(findings.list("zatec", NOVEMBER, FindingFilter.ALL, ALL).items())
                    .isEmpty();
        }
    }

    @Nested
    class OfComplaints {

        private final Complaints complaints = new Complaints(JDBC);

        private static ComplaintFilter on(@Nullable ComplaintTopic topic) {
            return new ComplaintFilter(null, null, 2027, topic, null);
        }

        @Test
        void areListedWithoutWhatWasEnteredByMistake() {
            assertThat(oneByOne(page -> complaints.list("plzen", ComplaintFilter.ALL, page)))
                    .extracting(ComplaintView::complaintId)
                    .containsExactly(id("dirt"), id("driver"), id("late bus"));
            assertThat(complaints.list("zatec", ComplaintFilter.ALL, ALL).items())
                    .isEmpty();
        }

        @Test
        void areCountedByQuarterServiceAndTopic() {
            List<ComplaintCount> counts =
                    complaints.counts("plzen", ComplaintFilter.ALL, ALL).items();

            assertThat(counts)
                    .extracting(
                            ComplaintCount::quarter,
                            ComplaintCount::topic,
                            ComplaintCount::received,
                            ComplaintCount::justified,
                            ComplaintCount::notJustified,
                            ComplaintCount::waiting)
                    .containsExactly(
                            tuple("2027-Q1", ComplaintTopic.AVAILABILITY, 1, 1, 0, 0),
                            tuple("2027-Q1", ComplaintTopic.STAFF, 1, 0, 1, 0),
                            tuple("2027-Q2", ComplaintTopic.STAFF, 1, 0, 0, 1));
            assertThat(oneByOne(page -> complaints.counts("plzen", ComplaintFilter.ALL, page)))
                    .isEqualTo(counts);
            assertThat(complaints.counts("plzen", on(ComplaintTopic.STAFF), ALL).items())
                    .hasSize(2);
            assertThat(complaints
                            .counts("plzen", new ComplaintFilter(null, null, 2026, null, null), ALL)
                            .items())
                    .isEmpty();
        }

        @Test
        void takeNoCursorOfAnotherList() {
            String cursor = complaints
                    .list("plzen", ComplaintFilter.ALL, PageRequest.first(1))
                    .next();

            assertThatThrownBy(() -> complaints.counts("plzen", ComplaintFilter.ALL, new PageRequest(cursor, 1)))
                    .isInstanceOf(CursorMalformed.class);
        }
    }
}
