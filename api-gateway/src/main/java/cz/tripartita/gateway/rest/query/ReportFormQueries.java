package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.catalogue.CatalogueProjection;
import cz.tripartita.readmodels.indicators.IndicatorsProjection;
import cz.tripartita.readmodels.indicators.ReportForms;
import cz.tripartita.readmodels.indicators.ReportLine;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The form on which providers report, to be filled in and sent back as a file. */
@RestController
@Reads({IndicatorsProjection.class, CatalogueProjection.class})
class ReportFormQueries {

    private final ReportForms forms;
    private final Clock clock;

    ReportFormQueries(ReportForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** Of the period asked for; without one, of all that is planned, due and not there, of one service or of all. */
    @GetMapping(path = "/api/monitoring/report-lines", produces = "application/json")
    Page<ReportLine> lines(
            Caller caller,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable UUID monitoring,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return forms.list(
                caller.municipality(),
                Answers.today(clock),
                OwnCases.organisation(caller, organisation),
                monitoring,
                period,
                Answers.page(cursor, limit));
    }
}
