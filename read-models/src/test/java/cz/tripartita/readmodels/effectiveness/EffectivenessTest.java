package cz.tripartita.readmodels.effectiveness;

import static cz.tripartita.readmodels.EffectivenessStory.COMPARISON;
import static cz.tripartita.readmodels.EffectivenessStory.EVALUATION;
import static cz.tripartita.readmodels.EffectivenessStory.OTHER_EVALUATION;
import static cz.tripartita.readmodels.EffectivenessStory.OTHER_SERVICE;
import static cz.tripartita.readmodels.MonitoringStory.MONITORING;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.Band;
import cz.tripartita.monitoring.events.ComparedWith;
import cz.tripartita.monitoring.events.DropReason;
import cz.tripartita.monitoring.events.EffectivenessEvent.CommentInvited;
import cz.tripartita.monitoring.events.EffectivenessEvent.VerdictGiven;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.RecommendedCourse;
import cz.tripartita.monitoring.events.ReportSource;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.readmodels.EffectivenessStory;
import cz.tripartita.readmodels.MoneyStory;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EffectivenessTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final EffectivenessEvaluations EVALUATIONS = new EffectivenessEvaluations(JDBC);
    private static final ServiceComparisons COMPARISONS = new ServiceComparisons(JDBC);
    private static final PageRequest FIRST = PageRequest.first(10);

    @BeforeAll
    static void tellTheStory() {
        WholeStory.told().tell(Projector.of(new EffectivenessProjection(JDBC)));
    }

    private static EffectivenessView asOf(@Nullable String day) {
        return EVALUATIONS
                .find("plzen", EVALUATION, day == null ? null : LocalDate.parse(day))
                .orElseThrow();
    }

    @Nested
    class OfAService {

        @Test
        void standsWithScoreBandAndRecommendationAsRevised() {
            EffectivenessSummary evaluation = asOf(null).evaluation();

            assertThat(evaluation.state()).isEqualTo(EvaluationState.REVISED);
            assertThat(evaluation.score()).isEqualByComparingTo("25");
            assertThat(evaluation.band()).isEqualTo(Band.C);
            assertThat(evaluation.recommendation()).isEqualTo(RecommendedCourse.REDUCE);
            assertThat(evaluation.finalOn()).isEqualTo(LocalDate.of(2030, 3, 2));
            assertThat(evaluation.commentUntil()).isNull();
            assertThat(evaluation.outdated()).isFalse();
            assertThat(evaluation.organisation()).isEqualTo("Diakonie Plzeň");
        }

        @Test
        void isShownAsItWasOnADay() {
            EffectivenessView before = asOf("2030-03-01");

            assertThat(before.score().score().version()).isEqualTo(1);
            assertThat(before.score().score().band()).isEqualTo(Band.A);
            assertThat(before.score().score().recommendation()).isEqualTo(RecommendedCourse.CONTINUE);
            assertThat(before.score().score().finalOn()).isEqualTo(LocalDate.of(2028, 2, 12));
            assertThat(before.score().grounds().comparison().version()).isEqualTo(1);
            assertThat(before.scores()).hasSize(1);
            assertThat(asOf("2030-03-02").score().score().reason()).isEqualTo("Opraven počet klientů.");
            assertThat(asOf("2028-02-09").comments()).isEmpty();
            assertThat(EVALUATIONS.find("plzen", EVALUATION, LocalDate.of(2028, 1, 31)))
                    .isEmpty();
        }

        @Test
        void hasNoVerdictAndIsNotFinalBeforeThatDay() {
            assertThat(asOf("2028-02-01").score().score().recommendation()).isNull();
            assertThat(asOf("2028-02-02").score().score().recommendation()).isEqualTo(RecommendedCourse.CONTINUE);
            assertThat(asOf("2028-02-11").score().score().finalOn()).isNull();
        }

        @Test
        void isExplainedByComponentsAndGrounds() {
            ScoreView score = asOf(null).score();

            assertThat(score.components())
                    .extracting(
                            ComponentView::indicator,
                            ComponentView::dropped,
                            ComponentView::comparedWith,
                            ComponentView::compared)
                    .containsExactly(
                            tuple("clients", null, ComparedWith.OWN_PAST, 3),
                            tuple(null, DropReason.SURVEY_WITHHELD, null, null));
            assertThat(score.scaledUp()).isTrue();
            assertThat(score.grounds().past().getFirst().year()).isEqualTo(2026);
            assertThat(score.grounds().reports()).containsExactly(new ReportSource("2027", 2));
            assertThat(asOf(null).comments())
                    .extracting(ProviderComment::comment, ProviderComment::scoreVersion)
                    .containsExactly(tuple("Souhlasíme.", 1));
        }

        @Test
        void isNotThereForAnotherMunicipality() {
            assertThat(EVALUATIONS.find("zatec", EVALUATION, null)).isEmpty();
            assertThat(EVALUATIONS.list("zatec", EvaluationFilter.ALL, FIRST).items())
                    .isEmpty();
        }
    }

    @Nested
    class InAList {

        private static List<Object> found(EvaluationFilter filter) {
            return EVALUATIONS.list("plzen", filter, FIRST).items().stream()
                    .<Object>map(EffectivenessSummary::evaluationId)
                    .toList();
        }

        private static EvaluationFilter filter(@Nullable Integer year, @Nullable Band band, EvaluationState... states) {
            return new EvaluationFilter(
                    year, ServiceKind.REGISTERED, "40", null, DIAKONIE, band, null, List.of(states));
        }

        @Test
        void holdsWhatIsNotDrawnUpYetAsWell() {
            assertThat(found(EvaluationFilter.ALL)).containsExactlyInAnyOrder(EVALUATION, OTHER_EVALUATION);
            assertThat(found(filter(2027, null, EvaluationState.NOT_DRAWN_UP))).containsExactly(OTHER_EVALUATION);
        }

        @Test
        void isNarrowedByYearBandStateRecommendationAndService() {
            assertThat(found(filter(2026, null))).isEmpty();
            assertThat(found(filter(2027, Band.C))).containsExactly(EVALUATION);
            assertThat(found(filter(2027, Band.A))).isEmpty();
            assertThat(found(filter(null, null, EvaluationState.FINAL, EvaluationState.REVISED)))
                    .containsExactly(EVALUATION);
            assertThat(found(EvaluationFilter.finalOf(MoneyStory.SERVICE, DIAKONIE)))
                    .containsExactly(EVALUATION);
            assertThat(found(EvaluationFilter.finalOf(OTHER_SERVICE, DIAKONIE))).isEmpty();
            assertThat(found(
                            new EvaluationFilter(null, null, null, null, null, null, RecommendedCourse.END, List.of())))
                    .isEmpty();
        }

        @Test
        void goesPageByPage() {
            Page<EffectivenessSummary> first = EVALUATIONS.list("plzen", EvaluationFilter.ALL, PageRequest.first(1));
            Page<EffectivenessSummary> second =
                    EVALUATIONS.list("plzen", EvaluationFilter.ALL, new PageRequest(first.next(), 1));

            assertThat(second.items().getFirst().evaluationId())
                    .isNotEqualTo(first.items().getFirst().evaluationId());
            assertThat(second.next()).isNull();
        }
    }

    @Nested
    class Compared {

        @Test
        void byKindAndYearSaysHowManyAreMonitoredAndCompared() {
            ComparisonSummary comparison = COMPARISONS
                    .list("plzen", 2027, ServiceKind.REGISTERED, FIRST)
                    .items()
                    .getFirst();

            assertThat(comparison.monitored()).isEqualTo(2);
            assertThat(comparison.services()).isEqualTo(2);
            assertThat(comparison.version()).isEqualTo(2);
            assertThat(comparison.reason()).isEqualTo("Opraven počet klientů.");
            assertThat(COMPARISONS.list("plzen", 2026, null, FIRST).items()).isEmpty();
            assertThat(COMPARISONS.list("zatec", null, null, FIRST).items()).isEmpty();
        }

        @Test
        void inEachVersionHoldsEveryValueWithItsReports() {
            ComparisonView first = COMPARISONS.find("plzen", COMPARISON, 1).orElseThrow();
            ComparisonView latest = COMPARISONS.find("plzen", COMPARISON, null).orElseThrow();

            assertThat(values(first)).containsExactlyInAnyOrder(number("90"), number("30"));
            assertThat(values(latest)).containsExactlyInAnyOrder(number("70"), number("30"));
            assertThat(latest.services())
                    .filteredOn(service -> service.monitoringId().equals(MONITORING))
                    .singleElement()
                    .satisfies(service -> assertThat(service.reports()).containsExactly(new ReportSource("2027", 2)))
                    .satisfies(service -> assertThat(service.evaluationId()).isEqualTo(EVALUATION));
            assertThat(COMPARISONS.find("plzen", COMPARISON, 3)).isEmpty();
            assertThat(COMPARISONS.find("zatec", COMPARISON, 1)).isEmpty();
        }

        private static List<BigDecimal> values(ComparisonView view) {
            return view.services().stream()
                    .map(service -> service.values().getFirst().value())
                    .toList();
        }

        @Test
        void inTimeShowsTheLatestQuartilesAndTheValueOfAService() {
            TimeFilter filter = new TimeFilter(ServiceKind.REGISTERED, "40", "clients", 2020, 2030, MoneyStory.SERVICE);

            assertThat(COMPARISONS.inTime("plzen", filter, FIRST).items())
                    .extracting(
                            YearOfIndicator::year,
                            YearOfIndicator::version,
                            YearOfIndicator::median,
                            YearOfIndicator::value)
                    .containsExactly(tuple(2027, 2, number("50"), number("70")));
            assertThat(COMPARISONS
                            .inTime(
                                    "plzen",
                                    new TimeFilter(ServiceKind.REGISTERED, null, null, null, null, null),
                                    FIRST)
                            .items())
                    .isEmpty();
            assertThat(COMPARISONS
                            .inTime(
                                    "plzen",
                                    new TimeFilter(ServiceKind.REGISTERED, "40", null, null, 2026, null),
                                    FIRST)
                            .items())
                    .isEmpty();
        }

        @Test
        void tellsTheMethodOfEachVersion() {
            assertThat(COMPARISONS.methods("plzen", FIRST).items())
                    .singleElement()
                    .satisfies(method -> assertThat(method.validFrom()).isEqualTo(2027))
                    .satisfies(
                            method -> assertThat(method.terms().commentDays()).isEqualTo(14));
            assertThat(COMPARISONS.methods("zatec", FIRST).items()).isEmpty();
        }

        private static BigDecimal number(String written) {
            return new BigDecimal(written);
        }
    }

    @Nested
    class AfterAnotherVerdict {

        private final JdbcClient jdbc = TestDatabase.fresh();
        private final Projector projector = Projector.of(new EffectivenessProjection(jdbc));

        private EffectivenessSummary after(Object... events) {
            Story story = new Story();
            story.in("plzen").on("2028-02-03").by("analyst", id("analyst"));
            story.then(events);
            story.tell(projector);
            return new EffectivenessEvaluations(jdbc)
                    .find("plzen", EVALUATION, null)
                    .orElseThrow()
                    .evaluation();
        }

        private static VerdictGiven verdict(RecommendedCourse course) {
            return new VerdictGiven(EVALUATION, course, "Důvody.", id("analyst"));
        }

        @Test
        void waitsForAnotherInvitation() {
            EffectivenessSummary invited = after(
                    new OrganisationRegistered(DIAKONIE, "plzen", "Diakonie", "25200461", FounderKind.NON_GOVERNMENTAL),
                    EffectivenessStory.entered(MONITORING, EVALUATION, MoneyStory.SERVICE, "Senior Expres"),
                    EffectivenessStory.comparison(1, null, "90"),
                    EffectivenessStory.drawnUp(),
                    verdict(RecommendedCourse.CONTINUE),
                    new CommentInvited(EVALUATION, LocalDate.of(2028, 2, 20)));
            assertThat(invited.state()).isEqualTo(EvaluationState.COMMENTING);
            assertThat(invited.commentUntil()).isEqualTo(LocalDate.of(2028, 2, 20));

            EffectivenessSummary another = after(verdict(RecommendedCourse.END));
            assertThat(another.state()).isEqualTo(EvaluationState.DRAWN_UP);
            assertThat(another.commentUntil()).isNull();
            assertThat(another.recommendation()).isEqualTo(RecommendedCourse.END);
        }
    }

    @Nested
    class AfterACorrection {

        private final JdbcClient jdbc = TestDatabase.fresh();
        private final Projector projector = Projector.of(new EffectivenessProjection(jdbc));
        private final Story story = WholeStory.told();
        private int told;

        private EffectivenessSummary now() {
            story.messages().subList(told, story.messages().size()).forEach(projector::handle);
            told = story.messages().size();
            return new EffectivenessEvaluations(jdbc)
                    .find("plzen", EVALUATION, null)
                    .orElseThrow()
                    .evaluation();
        }

        @Test
        void isOutdatedUntilItIsComparedAndRevisedAnew() {
            story.in("plzen").on("2031-01-01").by("analyst", id("analyst"));
            assertThat(now().outdated()).isFalse();

            story.then(new ReportAccepted(MONITORING, "2027", 3, List.of(), List.of()));
            assertThat(now().outdated()).isTrue();

            story.then(EffectivenessStory.comparison(3, "Ještě jednou.", "80"));
            assertThat(now().outdated()).isTrue();

            story.then(EffectivenessStory.revised(3));
            assertThat(now().outdated()).isFalse();
            assertThat(now().scoreVersion()).isEqualTo(3);
        }
    }
}
