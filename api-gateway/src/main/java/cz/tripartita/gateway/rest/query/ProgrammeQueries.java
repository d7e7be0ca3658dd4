package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.grantledger.GrantLedgerProjection;
import cz.tripartita.readmodels.grantledger.ProgrammeFilter;
import cz.tripartita.readmodels.grantledger.ProgrammeState;
import cz.tripartita.readmodels.grantledger.ProgrammeSummary;
import cz.tripartita.readmodels.grantledger.ProgrammeView;
import cz.tripartita.readmodels.grantledger.Programmes;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Grant programmes with their money. */
@RestController
@Reads(GrantLedgerProjection.class)
class ProgrammeQueries {

    private final Programmes programmes;
    private final Clock clock;

    ProgrammeQueries(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping(path = "/api/grants/programmes", produces = "application/json")
    Page<ProgrammeSummary> programmes(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable ProgrammeState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return programmes.list(
                caller.municipality(), new ProgrammeFilter(year, state), Answers.page(cursor, limit), clock.instant());
    }

    @GetMapping(path = "/api/grants/programmes/{programmeId}", produces = "application/json")
    ResponseEntity<ProgrammeView> programme(Caller caller, @PathVariable UUID programmeId) {
        return Answers.single(
                programmes.find(caller.municipality(), programmeId, clock.instant()),
                view -> view.programme().version());
    }
}
