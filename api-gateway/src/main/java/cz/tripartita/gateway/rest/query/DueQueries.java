package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.due.Due;
import cz.tripartita.readmodels.due.DueItem;
import cz.tripartita.readmodels.due.DueKind;
import cz.tripartita.readmodels.due.DueProjection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due. */
@RestController
@Reads(DueProjection.class)
class DueQueries {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private final Due due;
    private final Clock clock;

    DueQueries(Due due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    /**
     * With {@code until} only what is due before that instant; without {@code day} yearly meetings are looked at as of
     * today in Prague.
     */
    @GetMapping(path = "/api/planning/due", produces = "application/json")
    Page<DueItem> due(
            Caller caller,
            @RequestParam(required = false) @Nullable DueKind kind,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        LocalDate asked = day == null ? LocalDate.ofInstant(clock.instant(), PRAGUE) : day;
        return due.list(caller.municipality(), asked, kind, until, Answers.page(cursor, limit));
    }
}
