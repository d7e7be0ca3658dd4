package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.grantledger.GrantFilter;
import cz.tripartita.readmodels.grantledger.GrantLedger;
import cz.tripartita.readmodels.grantledger.GrantLedgerProjection;
import cz.tripartita.readmodels.grantledger.GrantOnDay;
import cz.tripartita.readmodels.grantledger.GrantSummary;
import cz.tripartita.readmodels.grantledger.GrantView;
import cz.tripartita.readmodels.grantledger.LegalParameters;
import cz.tripartita.readmodels.grantledger.ParameterView;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Grants with their ledger, as it is or as it was on a day, and the legal parameters they are decided by. */
@RestController
@Reads(GrantLedgerProjection.class)
class GrantQueries {

    private final GrantLedger ledger;
    private final LegalParameters parameters;

    GrantQueries(GrantLedger ledger, LegalParameters parameters) {
        this.ledger = ledger;
        this.parameters = parameters;
    }

    @GetMapping(path = "/api/grants/grants", produces = "application/json")
    Page<GrantSummary> grants(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID programme,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        GrantFilter filter = new GrantFilter(programme, OwnCases.organisation(caller, organisation), service, year);
        return ledger.list(caller.municipality(), filter, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/grants/grants/{grantId}", produces = "application/json")
    ResponseEntity<GrantView> grant(Caller caller, @PathVariable UUID grantId) {
        return Answers.single(own(caller, grantId), view -> view.grant().version());
    }

    /** Amounts, papers and entries at the end of a day; there is no grant on a day before its award. */
    @GetMapping(path = "/api/grants/grants/{grantId}/days/{day}", produces = "application/json")
    GrantOnDay grantOnDay(Caller caller, @PathVariable UUID grantId, @PathVariable LocalDate day) {
        return Answers.found(own(caller, grantId).flatMap(view -> view.onDay(day)));
    }

    private Optional<GrantView> own(Caller caller, UUID grantId) {
        return ledger.find(caller.municipality(), grantId)
                .filter(view -> OwnCases.visible(caller, view.grant().organisationId()));
    }

    @GetMapping(path = "/api/grants/parameters", produces = "application/json")
    Page<ParameterView> parameters(Caller caller, @RequestParam(required = false) @Nullable LocalDate on) {
        return new Page<>(
                on == null ? parameters.history(caller.municipality()) : parameters.inForce(caller.municipality(), on),
                null);
    }
}
