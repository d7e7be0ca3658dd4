package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.grantledger.GrantLedgerProjection;
import cz.tripartita.readmodels.grantledger.pipeline.Pipeline;
import cz.tripartita.readmodels.grantledger.pipeline.PipelineApplication;
import cz.tripartita.readmodels.grantledger.pipeline.PipelineFilter;
import cz.tripartita.readmodels.grantledger.pipeline.Pipelines;
import cz.tripartita.readmodels.grantledger.pipeline.Stage;
import cz.tripartita.readmodels.ranking.RankingProjection;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many applications and how much money are at which stage now, and which applications they are. */
@RestController
@Reads({GrantLedgerProjection.class, RankingProjection.class})
class PipelineQueries {

    private final Pipelines pipelines;
    private final Clock clock;

    PipelineQueries(Pipelines pipelines, Clock clock) {
        this.pipelines = pipelines;
        this.clock = clock;
    }

    /** All programmes of a year; a year without programmes gives zeros. */
    @GetMapping(path = "/api/grants/pipelines/{year}", produces = "application/json")
    Pipeline pipelineOfYear(Caller caller, @PathVariable int year) {
        return pipelines.ofYear(caller.municipality(), year, clock.instant());
    }

    @GetMapping(path = "/api/grants/programmes/{programmeId}/pipeline", produces = "application/json")
    Pipeline pipelineOfProgramme(Caller caller, @PathVariable UUID programmeId) {
        return Answers.found(pipelines.ofProgramme(caller.municipality(), programmeId, clock.instant()));
    }

    /** The applications behind the numbers. */
    @GetMapping(path = "/api/grants/pipelines/{year}/applications", produces = "application/json")
    Page<PipelineApplication> pipelineApplications(
            Caller caller,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable UUID programme,
            @RequestParam(required = false) @Nullable UUID line,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        PipelineFilter filter = new PipelineFilter(year, programme, line, organisation, stage);
        return pipelines.applications(caller.municipality(), filter, Answers.page(cursor, limit), clock.instant());
    }
}
