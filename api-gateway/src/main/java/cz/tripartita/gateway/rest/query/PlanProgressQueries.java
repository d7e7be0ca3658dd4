package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.goldenthread.GoldenThreadProjection;
import cz.tripartita.readmodels.goldenthread.PlanProgress;
import cz.tripartita.readmodels.goldenthread.PlansInProgress;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What came of plans: whole for the municipality's own, of published ones without the money of grants for everybody. */
@RestController
@Reads(GoldenThreadProjection.class)
class PlanProgressQueries {

    private final PlansInProgress plans;

    PlanProgressQueries(PlansInProgress plans) {
        this.plans = plans;
    }

    @GetMapping(path = "/api/planning/documents/{documentId}/progress", produces = "application/json")
    PlanProgress progress(Caller caller, @PathVariable UUID documentId) {
        return Answers.found(plans.find(caller.municipality(), documentId));
    }

    @GetMapping(path = "/api/public/{municipality}/documents/{documentId}/progress", produces = "application/json")
    PlanProgress publicProgress(@PathVariable String municipality, @PathVariable UUID documentId) {
        return Answers.found(plans.findPublic(municipality, documentId));
    }
}
