package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.QualityStandard;
import cz.tripartita.monitoring.events.QualityStandards;
import cz.tripartita.monitoring.events.Severity;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.quality.CheckFilter;
import cz.tripartita.readmodels.quality.FindingFilter;
import cz.tripartita.readmodels.quality.FindingSource;
import cz.tripartita.readmodels.quality.FindingState;
import cz.tripartita.readmodels.quality.FindingView;
import cz.tripartita.readmodels.quality.Findings;
import cz.tripartita.readmodels.quality.QualityProjection;
import cz.tripartita.readmodels.quality.VisitSummary;
import cz.tripartita.readmodels.quality.VisitView;
import cz.tripartita.readmodels.quality.Visits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Quality standards, visits of services, and what visits and checks found. */
@RestController
@Reads(QualityProjection.class)
class QualityQueries {

    private final Visits visits;
    private final Findings findings;
    private final Clock clock;

    QualityQueries(Visits visits, Findings findings, Clock clock) {
        this.visits = visits;
        this.findings = findings;
        this.clock = clock;
    }

    /** The standards of Decree 505/2006 in force on a day, without {@code day} today. */
    @GetMapping(path = "/api/monitoring/quality-standards", produces = "application/json")
    Page<QualityStandard> standards(@RequestParam(required = false) @Nullable LocalDate day) {
        return new Page<>(QualityStandards.OF_THE_DECREE.inForce(asked(day)), null);
    }

    /** A provider sees visits of the own services, and surprises only once they have happened. */
    @GetMapping(path = "/api/monitoring/quality-visits", produces = "application/json")
    Page<VisitSummary> visits(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable CheckStage stage,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        CheckFilter filter = new CheckFilter(
                service, OwnCases.organisation(caller, organisation), year, stage, OwnCases.narrowed(caller));
        return visits.list(caller.municipality(), filter, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/monitoring/quality-visits/{visitId}", produces = "application/json")
    ResponseEntity<VisitView> visit(Caller caller, @PathVariable UUID visitId) {
        return Answers.single(
                visits.find(caller.municipality(), visitId, asked(null)).filter(view -> visible(caller, view.visit())),
                view -> view.visit().version());
    }

    private static boolean visible(Caller caller, VisitSummary visit) {
        boolean surprise = !visit.announced() && visit.heldOn() == null;
        return OwnCases.visible(caller, visit.organisationId()) && !(surprise && OwnCases.narrowed(caller));
    }

    /** With {@code until} only findings whose deadline is that day or earlier; their state is that of {@code day}, or of today. */
    @GetMapping(path = "/api/monitoring/findings", produces = "application/json")
    Page<FindingView> findings(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable FindingSource source,
            @RequestParam(required = false) @Nullable Severity severity,
            @RequestParam(required = false) @Nullable FindingState state,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        FindingFilter filter = new FindingFilter(
                service, OwnCases.organisation(caller, organisation), year, source, severity, state, until);
        return findings.list(caller.municipality(), asked(day), filter, Answers.page(cursor, limit));
    }

    private LocalDate asked(@Nullable LocalDate day) {
        return day == null ? Answers.today(clock) : day;
    }
}
