package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.grantledger.ApplicationFilter;
import cz.tripartita.readmodels.grantledger.ApplicationState;
import cz.tripartita.readmodels.grantledger.ApplicationSummary;
import cz.tripartita.readmodels.grantledger.ApplicationVersion;
import cz.tripartita.readmodels.grantledger.ApplicationVersions;
import cz.tripartita.readmodels.grantledger.ApplicationView;
import cz.tripartita.readmodels.grantledger.Applications;
import cz.tripartita.readmodels.grantledger.GrantLedgerProjection;
import cz.tripartita.readmodels.grantledger.LateSubmission;
import cz.tripartita.readmodels.grantledger.LateSubmissions;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications for grants: to the applicant whole, to staff what of them was handed in. */
@RestController
@Reads(GrantLedgerProjection.class)
class ApplicationQueries {

    private final Applications applications;
    private final ApplicationVersions versions;
    private final LateSubmissions lateSubmissions;
    private final Clock clock;

    ApplicationQueries(
            Applications applications, ApplicationVersions versions, LateSubmissions lateSubmissions, Clock clock) {
        this.applications = applications;
        this.versions = versions;
        this.lateSubmissions = lateSubmissions;
        this.clock = clock;
    }

    @GetMapping(path = "/api/grants/applications", produces = "application/json")
    Page<ApplicationSummary> applications(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID programme,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable ApplicationState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        ApplicationFilter filter = new ApplicationFilter(programme, OwnCases.organisation(caller, organisation), state);
        Page<ApplicationSummary> page =
                applications.list(caller.municipality(), filter, Answers.page(cursor, limit), clock.instant());
        return OwnCases.narrowed(caller)
                ? page
                : new Page<>(
                        page.items().stream().map(ApplicationSummary::handedIn).toList(), page.next());
    }

    @GetMapping(path = "/api/grants/applications/{applicationId}", produces = "application/json")
    ResponseEntity<ApplicationView> application(Caller caller, @PathVariable UUID applicationId) {
        return Answers.single(
                visible(caller, applicationId), view -> view.application().version());
    }

    /** One version with what it says. */
    @GetMapping(path = "/api/grants/applications/{applicationId}/versions/{version}", produces = "application/json")
    ApplicationVersion applicationVersion(Caller caller, @PathVariable UUID applicationId, @PathVariable int version) {
        boolean there = visible(caller, applicationId)
                .map(view -> view.versions().stream().anyMatch(known -> known.number() == version))
                .orElse(false);
        return Answers.found(there ? versions.find(applicationId, version) : Optional.empty());
    }

    private Optional<ApplicationView> visible(Caller caller, UUID applicationId) {
        return applications
                .find(caller.municipality(), applicationId, clock.instant())
                .filter(view -> OwnCases.visible(caller, view.application().organisationId()))
                .map(view -> OwnCases.narrowed(caller) ? view : view.handedIn());
    }

    /** Every exception from the window of a programme, with its reason, for everybody. */
    @GetMapping(path = "/api/public/{municipality}/late-submissions", produces = "application/json")
    Page<LateSubmission> lateSubmissions(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return lateSubmissions.list(municipality, Answers.page(cursor, limit));
    }
}
