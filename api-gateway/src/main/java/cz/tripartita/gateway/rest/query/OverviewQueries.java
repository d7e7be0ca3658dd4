package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.yearoverview.YearOverview;
import cz.tripartita.readmodels.yearoverview.YearOverviewProjection;
import cz.tripartita.readmodels.yearoverview.YearOverviews;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the grants of a year came to; it names no applicant. */
@RestController
@Reads(YearOverviewProjection.class)
class OverviewQueries {

    private final YearOverviews overviews;
    private final Clock clock;

    OverviewQueries(YearOverviews overviews, Clock clock) {
        this.overviews = overviews;
        this.clock = clock;
    }

    /** As of the end of a day, today in Prague where none is given; a year without programmes gives zeros. */
    @AsRows(OverviewRow.Layout.class)
    @GetMapping(path = "/api/grants/overviews/{year}", produces = "application/json")
    YearOverview overview(
            Caller caller, @PathVariable int year, @RequestParam(required = false) @Nullable LocalDate on) {
        if (year < 1900 || year > 2999) {
            throw Answers.faulty("year");
        }
        LocalDate day = on == null ? Answers.today(clock) : on;
        return overviews.of(caller.municipality(), year, day);
    }
}
