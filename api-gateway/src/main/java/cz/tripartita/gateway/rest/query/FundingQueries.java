package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.grantledger.ApplicationState;
import cz.tripartita.readmodels.grantledger.GrantLedgerProjection;
import cz.tripartita.readmodels.grantledger.funding.Funding;
import cz.tripartita.readmodels.grantledger.funding.FundingFilter;
import cz.tripartita.readmodels.grantledger.funding.FundingGroup;
import cz.tripartita.readmodels.grantledger.funding.FundingTotal;
import cz.tripartita.readmodels.grantledger.funding.ServiceFunding;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** From which sources services are to be paid; applicants see their own. */
@RestController
@Reads(GrantLedgerProjection.class)
class FundingQueries {

    private final Funding funding;

    FundingQueries(Funding funding) {
        this.funding = funding;
    }

    @GetMapping(path = "/api/grants/funding-sources", produces = "application/json")
    Page<ServiceFunding> fundingSources(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID programme,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable ServiceKind kind,
            @RequestParam(required = false) @Nullable ApplicationState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        FundingFilter filter =
                new FundingFilter(year, programme, OwnCases.organisation(caller, organisation), kind, state);
        return funding.list(caller.municipality(), filter, Answers.page(cursor, limit));
    }

    /** The same, added up. */
    @GetMapping(path = "/api/grants/funding-sources/totals", produces = "application/json")
    Page<FundingTotal> fundingTotals(
            Caller caller,
            @RequestParam(defaultValue = "SERVICE_KIND") FundingGroup by,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID programme,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable ServiceKind kind,
            @RequestParam(required = false) @Nullable ApplicationState state) {
        FundingFilter filter =
                new FundingFilter(year, programme, OwnCases.organisation(caller, organisation), kind, state);
        return new Page<>(funding.totals(caller.municipality(), filter, by), null);
    }
}
