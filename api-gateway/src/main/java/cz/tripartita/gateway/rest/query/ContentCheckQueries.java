package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.ComplaintOutcome;
import cz.tripartita.monitoring.events.ComplaintTopic;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.quality.CheckFilter;
import cz.tripartita.readmodels.quality.CheckSummary;
import cz.tripartita.readmodels.quality.CheckView;
import cz.tripartita.readmodels.quality.Checks;
import cz.tripartita.readmodels.quality.ComplaintCount;
import cz.tripartita.readmodels.quality.ComplaintFilter;
import cz.tripartita.readmodels.quality.ComplaintView;
import cz.tripartita.readmodels.quality.Complaints;
import cz.tripartita.readmodels.quality.PlannedCheckView;
import cz.tripartita.readmodels.quality.QualityProjection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Content checks with the plans of them, and complaints. */
@RestController
@Reads(QualityProjection.class)
class ContentCheckQueries {

    private final Checks checks;
    private final Complaints complaints;
    private final Clock clock;

    ContentCheckQueries(Checks checks, Complaints complaints, Clock clock) {
        this.checks = checks;
        this.complaints = complaints;
        this.clock = clock;
    }

    /** A provider sees checks of the own services once they were held. */
    @GetMapping(path = "/api/monitoring/content-checks", produces = "application/json")
    Page<CheckSummary> checks(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable CheckStage stage,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        CheckFilter filter = new CheckFilter(
                service, OwnCases.organisation(caller, organisation), year, stage, OwnCases.narrowed(caller));
        return checks.list(caller.municipality(), filter, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/monitoring/content-checks/{checkId}", produces = "application/json")
    ResponseEntity<CheckView> check(Caller caller, @PathVariable UUID checkId) {
        LocalDate today = Answers.today(clock);
        return Answers.single(
                checks.find(caller.municipality(), checkId, today).filter(view -> visible(caller, view.check())),
                view -> view.check().version());
    }

    private static boolean visible(Caller caller, CheckSummary check) {
        return OwnCases.visible(caller, check.organisationId())
                && !(check.heldOn() == null && OwnCases.narrowed(caller));
    }

    /** The plan of checks of a year as it stands, with what came of it. */
    @GetMapping(path = "/api/monitoring/check-plans/{year}", produces = "application/json")
    Page<PlannedCheckView> plan(
            Caller caller,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return checks.plan(caller.municipality(), year, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/monitoring/complaints", produces = "application/json")
    Page<ComplaintView> complaints(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable ComplaintTopic topic,
            @RequestParam(required = false) @Nullable ComplaintOutcome outcome,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        ComplaintFilter filter =
                new ComplaintFilter(service, OwnCases.organisation(caller, organisation), year, topic, outcome);
        return complaints.list(caller.municipality(), filter, Answers.page(cursor, limit));
    }

    /** How many complaints came in, by quarter, service and topic. */
    @GetMapping(path = "/api/monitoring/complaints/counts", produces = "application/json")
    Page<ComplaintCount> counts(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable ComplaintTopic topic,
            @RequestParam(required = false) @Nullable ComplaintOutcome outcome,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        ComplaintFilter filter =
                new ComplaintFilter(service, OwnCases.organisation(caller, organisation), year, topic, outcome);
        return complaints.counts(caller.municipality(), filter, Answers.page(cursor, limit));
    }
}
