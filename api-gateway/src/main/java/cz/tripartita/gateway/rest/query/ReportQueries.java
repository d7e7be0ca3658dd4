package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.yearlyreport.YearlyReport;
import cz.tripartita.readmodels.yearlyreport.YearlyReportProjection;
import cz.tripartita.readmodels.yearlyreport.YearlyReports;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a year brought but for its money; it names no person. */
@RestController
@Reads(YearlyReportProjection.class)
class ReportQueries {

    private final YearlyReports reports;

    ReportQueries(YearlyReports reports) {
        this.reports = reports;
    }

    /** A year in which nothing happened gives a report of zeros. */
    @GetMapping(path = "/api/reports/yearly/{year}", produces = "application/json")
    YearlyReport yearly(Caller caller, @PathVariable int year) {
        if (year < 1900 || year > 2999) {
            throw Answers.faulty("year");
        }
        return reports.of(caller.municipality(), year);
    }
}
