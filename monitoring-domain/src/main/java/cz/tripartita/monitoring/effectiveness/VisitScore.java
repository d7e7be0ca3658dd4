package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.events.CountedScore;
import cz.tripartita.monitoring.events.MonitoredYearEvent.ServiceEntered;
import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitClosed;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitPlanned;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The quality of a service by a closed visit, which was planned for the service and the year. */
final class VisitScore {

    private VisitScore() {}

    /**
     * @throws cz.tripartita.monitoring.RuleBroken with {@link MonitoringRule#VISIT_COUNTS} for a visit that does not count
     */
    static CountedScore of(UUID visitId, List<QualityVisitEvent> events, ServiceEntered service) {
        boolean planned = events.stream()
                .anyMatch(event -> event instanceof VisitPlanned visit
                        && visit.municipality().equals(service.municipality())
                        && visit.monitoringId().equals(service.monitoringId()));
        VisitClosed closed = events.stream()
                .filter(VisitClosed.class::isInstance)
                .map(VisitClosed.class::cast)
                .findFirst()
                .orElse(null);
        if (!planned || closed == null) {
            throw MonitoringRule.VISIT_COUNTS.broken(
                    Map.of("visit", visitId.toString(), "ofService", planned, "closed", closed != null));
        }
        return new CountedScore(visitId, closed.quality());
    }
}
