package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.goldenthread.GoldenThread;
import cz.tripartita.readmodels.goldenthread.GoldenThreadProjection;
import cz.tripartita.readmodels.goldenthread.GoldenThreads;
import cz.tripartita.readmodels.goldenthread.NeedSummary;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Needs, and what came of each. */
@RestController
@Reads(GoldenThreadProjection.class)
class NeedQueries {

    private final GoldenThreads threads;

    NeedQueries(GoldenThreads threads) {
        this.threads = threads;
    }

    @GetMapping(path = "/api/planning/needs", produces = "application/json")
    Page<NeedSummary> needs(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return threads.needs(caller.municipality(), Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/planning/needs/{proposalId}/thread", produces = "application/json")
    GoldenThread thread(Caller caller, @PathVariable UUID proposalId) {
        return Answers.found(threads.find(caller.municipality(), proposalId));
    }
}
