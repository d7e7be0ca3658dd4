package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.events.CountedScore;
import cz.tripartita.monitoring.events.MonitoredYearEvent.ServiceEntered;
import cz.tripartita.monitoring.events.ServiceSatisfaction;
import cz.tripartita.monitoring.events.SurveyEvent;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyClosed;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyOpened;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The satisfaction of a service by a closed survey, whose last day of answering makes the year for which it counts. */
final class SurveyScore {

    private SurveyScore() {}

    /**
     * The score, none in it where the survey withholds it because too few answered.
     *
     * @throws cz.tripartita.monitoring.RuleBroken with {@link MonitoringRule#SURVEY_COUNTS} for a survey that does not count
     */
    static CountedScore of(UUID surveyId, List<SurveyEvent> events, ServiceEntered service) {
        SurveyDrawnUp drawnUp = last(events, SurveyDrawnUp.class);
        SurveyOpened opened = last(events, SurveyOpened.class);
        SurveyClosed closed = last(events, SurveyClosed.class);
        boolean asked = drawnUp != null && asks(drawnUp, service);
        boolean inYear = opened != null && opened.lastDay().getYear() == service.year();
        if (!asked || !inYear || drawnUp == null || closed == null) {
            throw MonitoringRule.SURVEY_COUNTS.broken(Map.of(
                    "survey", surveyId.toString(), "ofService", asked, "inYear", inYear, "closed", closed != null));
        }
        return new CountedScore(
                surveyId,
                closed.results().services().stream()
                        .filter(each -> each.serviceId().equals(service.serviceId()))
                        .map(ServiceSatisfaction::satisfaction)
                        .findFirst()
                        .orElse(null));
    }

    private static boolean asks(SurveyDrawnUp survey, ServiceEntered service) {
        return survey.municipality().equals(service.municipality())
                && survey.services().stream()
                        .anyMatch(each -> each.serviceId().equals(service.serviceId())
                                && each.organisationId().equals(service.organisationId()));
    }

    private static <E extends SurveyEvent> @Nullable E last(List<SurveyEvent> events, Class<E> type) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
