package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.comparison.AcceptedYear;
import cz.tripartita.monitoring.comparison.ComparisonVersions;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.CountedScore;
import cz.tripartita.monitoring.events.MonitoredYearEvent.ServiceEntered;
import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.SurveyEvent;
import cz.tripartita.monitoring.method.Methods;
import cz.tripartita.monitoring.monitoredyear.MonitoredServices;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * What the record has for an evaluation.
 *
 * @param service none where the monitoring is not of the municipality
 * @param year what was accepted of the service for the year
 * @param comparison the latest of its kind and year, none before the first
 * @param satisfaction the score of the survey that counts, where there is one
 * @param quality the score of the visit that counts, where there is one
 * @param past finds the own values of earlier years
 */
record Evidence(
        @Nullable ServiceEntered service,
        AcceptedYear year,
        @Nullable ComparisonDrawnUp comparison,
        Methods methods,
        @Nullable CountedScore satisfaction,
        @Nullable CountedScore quality,
        OwnPast past) {

    /**
     * Reads it.
     *
     * @throws cz.tripartita.monitoring.RuleBroken for a survey or visit that does not count for the service and year
     */
    static Evidence read(
            EventStore store, String municipality, UUID monitoringId, @Nullable UUID surveyId, @Nullable UUID visitId) {
        AcceptedYear year = AcceptedYear.read(store, monitoringId);
        ServiceEntered service = entered(store, municipality, year);
        ComparisonDrawnUp comparison = service == null
                ? null
                : ComparisonVersions.latest(store, service.comparisonId()).orElse(null);
        return new Evidence(
                service,
                year,
                comparison,
                Methods.read(store, municipality),
                satisfaction(store, surveyId, service),
                quality(store, visitId, service),
                new OwnPast(id -> AcceptedYear.read(store, id), Indicators.read(store, municipality)));
    }

    private static @Nullable CountedScore satisfaction(
            EventStore store, @Nullable UUID surveyId, @Nullable ServiceEntered service) {
        return surveyId == null || service == null
                ? null
                : SurveyScore.of(surveyId, RecordedStream.events(store, surveyId, SurveyEvent.class), service);
    }

    private static @Nullable CountedScore quality(
            EventStore store, @Nullable UUID visitId, @Nullable ServiceEntered service) {
        return visitId == null || service == null
                ? null
                : VisitScore.of(visitId, RecordedStream.events(store, visitId, QualityVisitEvent.class), service);
    }

    private static @Nullable ServiceEntered entered(EventStore store, String municipality, AcceptedYear year) {
        if (year.opened() == null || !year.opened().municipality().equals(municipality)) {
            return null;
        }
        UUID monitoringId = year.opened().monitoringId();
        return MonitoredServices.read(store, municipality, year.opened().year()).entered().stream()
                .filter(service -> service.monitoringId().equals(monitoringId))
                .findFirst()
                .orElse(null);
    }
}
