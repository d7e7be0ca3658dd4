package cz.tripartita.gateway.rest.catalogue;

import cz.tripartita.gateway.catalogueload.CatalogueLoads;
import cz.tripartita.gateway.catalogueload.LoadReport;
import cz.tripartita.gateway.catalogueload.RefusedCell;
import cz.tripartita.gateway.catalogueload.SpooledFile;
import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.gateway.rest.problem.FieldError;
import cz.tripartita.gateway.rest.problem.Languages;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.gateway.rest.query.AsRows;
import cz.tripartita.planning.Occasion;
import cz.tripartita.readmodels.Language;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a file, loads it in the background, and tells how far it has come and what was refused. */
@RestController
class CatalogueLoadEndpoints {

    private static final String LOADS = "/api/planning/catalogue/loads";

    private final CatalogueLoads loads;
    private final SpooledFile.Place place;
    private final Clock clock;

    CatalogueLoadEndpoints(CatalogueLoads loads, SpooledFile.Place place, Clock clock) {
        this.loads = loads;
        this.place = place;
        this.clock = clock;
    }

    /** Without {@code happenedOn} the services are listed as of today in Prague. */
    @PostMapping(path = LOADS, consumes = "text/csv", produces = "application/json")
    ResponseEntity<LoadReport> load(
            HttpServletRequest request,
            Caller caller,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable LocalDate happenedOn)
            throws IOException {
        LocalDate day = happenedOn == null ? Occasion.dayOf(clock.instant()) : happenedOn;
        SpooledFile file = place.spool(request.getInputStream(), request.getContentType(), Languages.of(request));
        LoadReport report = loads.begin(file, caller, day, all);
        return ResponseEntity.accepted()
                .location(URI.create(LOADS + "/" + report.loadId()))
                .body(report);
    }

    @GetMapping(path = LOADS + "/{loadId}", produces = "application/json")
    LoadReport report(Caller caller, @PathVariable UUID loadId) {
        return found(caller, loadId);
    }

    /** Which rows were refused and why, row by row. */
    @AsRows(RefusedRow.Layout.class)
    @GetMapping(path = LOADS + "/{loadId}/refusals", produces = "application/json")
    Page<RefusedRow> refusals(
            HttpServletRequest request,
            Caller caller,
            @PathVariable UUID loadId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        Language language = Languages.of(request);
        if (limit < 1 || limit > PageRequest.LARGEST) {
            throw faulty("limit", language);
        }
        found(caller, loadId);
        List<RefusedCell> cells = loads.refusals(loadId, row(cursor, language), limit + 1);
        return RefusedRow.page(cells, limit, language);
    }

    private LoadReport found(Caller caller, UUID loadId) {
        return loads.find(caller.municipality(), loadId).orElseThrow(() -> Refusal.of(ProblemKind.NOT_FOUND));
    }

    private static int row(@Nullable String cursor, Language language) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("\\d{1,9}")) {
            throw faulty("cursor", language);
        }
        return Integer.parseInt(cursor);
    }

    private static Refusal faulty(String parameter, Language language) {
        return Refusal.of(List.of(new FieldError(parameter, Fault.INVALID.in(language))));
    }
}
