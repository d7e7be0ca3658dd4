package cz.tripartita.monitoring.effectiveness;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.MonitoringSamples.ORGANISATION;
import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.SERVICE;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.effectiveness.EvaluationSamples.entered;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.events.CountedScore;
import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitClosed;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitPlanned;
import cz.tripartita.monitoring.events.ServiceSatisfaction;
import cz.tripartita.monitoring.events.SurveyEvent;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyClosed;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyOpened;
import cz.tripartita.monitoring.events.SurveyResults;
import cz.tripartita.monitoring.events.SurveyTarget;
import cz.tripartita.monitoring.events.SurveyedService;
import cz.tripartita.monitoring.events.VisitPlan;
import cz.tripartita.planning.events.ServiceCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which survey and which visit count for a service and year. */
class CountedScoreTest {

    @Nested
    class OfASurvey {

        private static final UUID SURVEY = id("survey");

        private static SurveyDrawnUp drawnUp(String municipality, SurveyTarget target, UUID... organisations) {
            List<SurveyedService> services = Arrays.stream(organisations)
                    .map(organisation ->
                            new SurveyedService(SERVICE, "Senior Expres", organisation, ServiceCategory.RELATED, null))
                    .toList();
            return new SurveyDrawnUp(
                    SURVEY, municipality, "Šetření", "Survey", target, services, id("questionnaire"), 1, List.of());
        }

        private static SurveyOpened until(String lastDay) {
            LocalDate last = LocalDate.parse(lastDay);
            return new SurveyOpened(SURVEY, last.minusDays(20), last);
        }

        private static SurveyClosed closed(@Nullable String whole, @Nullable String ofService) {
            return new SurveyClosed(
                    SURVEY,
                    new SurveyResults(
                            9,
                            List.of(),
                            whole == null ? null : new BigDecimal(whole),
                            ofService == null
                                    ? List.of()
                                    : List.of(
                                            new ServiceSatisfaction(id("another"), new BigDecimal("12.5"), 2),
                                            new ServiceSatisfaction(SERVICE, new BigDecimal(ofService), 2)),
                            "00"));
        }

        private static CountedScore score(SurveyEvent... events) {
            return SurveyScore.of(SURVEY, List.of(events), entered());
        }

        @Test
        void isTheSatisfactionWithTheServiceWhetherItAskedAboutOneOrSeveral() {
            SurveyOpened opened = until("2027-12-31");
            SurveyDrawnUp one = drawnUp(PLZEN, SurveyTarget.SERVICE, ORGANISATION);
            SurveyDrawnUp several = drawnUp(PLZEN, SurveyTarget.SERVICES, ORGANISATION);

            assertThat(score(one, opened, closed("71.5", "71.5")))
                    .isEqualTo(new CountedScore(SURVEY, new BigDecimal("71.5")));
            assertThat(score(several, opened, closed("71.5", "60")))
                    .isEqualTo(new CountedScore(SURVEY, new BigDecimal("60")));
        }

        @Test
        void isNoneWhereTheSurveyWithholdsIt() {
            SurveyOpened opened = until("2027-12-31");

            assertThat(score(drawnUp(PLZEN, SurveyTarget.SERVICE, ORGANISATION), opened, closed(null, null))
                            .score())
                    .isNull();
            assertThat(score(drawnUp(PLZEN, SurveyTarget.SERVICES, ORGANISATION), opened, closed("71.5", null))
                            .score())
                    .isNull();
        }

        @Test
        void isOfAClosedSurveyThatAskedAboutTheServiceInTheYear() {
            SurveyDrawnUp drawnUp = drawnUp(PLZEN, SurveyTarget.SERVICE, ORGANISATION);
            SurveyClosed closed = closed("71.5", "60");

            for (List<SurveyEvent> events : List.<List<SurveyEvent>>of(
                    List.of(),
                    List.of(drawnUp, until("2027-12-31")),
                    List.of(drawnUp, until("2028-01-01"), closed),
                    List.of(drawnUp, until("2026-12-31"), closed),
                    List.of(drawnUp("zatec", SurveyTarget.SERVICE, ORGANISATION), until("2027-12-31"), closed),
                    List.of(drawnUp(PLZEN, SurveyTarget.PUBLIC), until("2027-12-31"), closed),
                    List.of(drawnUp(PLZEN, SurveyTarget.SERVICES, id("another")), until("2027-12-31"), closed))) {
                Refused.by(MonitoringRule.SURVEY_COUNTS, () -> SurveyScore.of(SURVEY, events, entered()));
            }
        }
    }

    @Nested
    class OfAVisit {

        private static final UUID VISIT = id("visit");

        private static VisitPlanned planned(String municipality, UUID monitoring, VisitPlan plan) {
            return new VisitPlanned(
                    VISIT, municipality, monitoring, SERVICE, "Senior Expres", ORGANISATION, 2027, plan);
        }

        private static VisitClosed closed() {
            return new VisitClosed(VISIT, MONITORING, LocalDate.parse("2027-11-11"), 30, 48, new BigDecimal("62.50"));
        }

        @Test
        void isThatOfAClosedVisitOfTheServiceInTheYear() {
            VisitPlan plan = new VisitPlan(LocalDate.parse("2027-10-10"), true, List.of(), List.of());
            List<QualityVisitEvent> good = List.of(planned(PLZEN, MONITORING, plan), closed());

            assertThat(VisitScore.of(VISIT, good, entered()))
                    .isEqualTo(new CountedScore(VISIT, new BigDecimal("62.50")));
            for (List<QualityVisitEvent> events : List.<List<QualityVisitEvent>>of(
                    List.of(),
                    List.of(planned(PLZEN, MONITORING, plan)),
                    List.of(planned("zatec", MONITORING, plan), closed()),
                    List.of(planned(PLZEN, id("another"), plan), closed()))) {
                Refused.by(MonitoringRule.VISIT_COUNTS, () -> VisitScore.of(VISIT, events, entered()));
            }
        }
    }
}
