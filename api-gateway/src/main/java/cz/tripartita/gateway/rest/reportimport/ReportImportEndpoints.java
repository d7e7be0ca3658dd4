package cz.tripartita.gateway.rest.reportimport;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.reportimport.ImportReport;
import cz.tripartita.gateway.reportimport.ReportImports;
import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.gateway.rest.problem.FieldError;
import cz.tripartita.gateway.rest.problem.Languages;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes reports from a workbook or from CSV, in the columns of the form that is handed out. */
@RestController
class ReportImportEndpoints {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final String IMPORTS = "/api/monitoring/report-imports";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TAKE_GOOD = "take-good";
    private static final String REFUSE_ALL = "refuse-all";

    private final ReportImports imports;
    private final Clock clock;
    private final DataSize largest;

    ReportImportEndpoints(
            ReportImports imports,
            Clock clock,
            @Value("${tripartita.reports.largest-file:8MB}") DataSize largest) {
        this.imports = imports;
        this.clock = clock;
        this.largest = largest;
    }

    /**
     * With {@code trial} the file is judged and nothing is written. With {@code onBadRows=refuse-all} one refused row
     * refuses them all; otherwise good reports are taken.
     */
    @PostMapping(
            path = IMPORTS,
            consumes = {CSV, XLSX},
            produces = "application/json")
    ResponseEntity<ImportAnswer> take(
            HttpServletRequest request,
            Caller caller,
            @RequestParam(defaultValue = TAKE_GOOD) String onBadRows,
            @RequestParam(defaultValue = "false") boolean trial,
            @RequestParam(required = false) @Nullable LocalDate happenedOn)
            throws IOException {
        if (!onBadRows.equals(TAKE_GOOD) && !onBadRows.equals(REFUSE_ALL)) {
            throw Refusal.of(
                    List.of(new FieldError("onBadRows", Fault.INVALID.in(Languages.of(request)))));
        }
        byte[] file = request.getInputStream().readNBytes(Math.toIntExact(largest.toBytes() + 1));
        if (file.length > largest.toBytes()) {
            throw Refusal.of(ProblemKind.FILE_TOO_LARGE, Map.of("limit", largest.toBytes()));
        }
        LocalDate day = happenedOn == null ? LocalDate.ofInstant(clock.instant(), PRAGUE) : happenedOn;
        boolean all = onBadRows.equals(REFUSE_ALL);
        ImportReport report = request.getContentType().startsWith(CSV)
                ? imports.csv(file, caller, day, trial, all)
                : imports.workbook(file, caller, day, trial, all);
        return ResponseEntity.ok()
                .header("Tripartita-Position", Long.toString(report.position()))
                .body(ImportAnswer.of(report, Languages.of(request)));
    }
}
