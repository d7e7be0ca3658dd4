package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.due.Due;
import cz.tripartita.readmodels.due.DueItem;
import cz.tripartita.readmodels.due.DueKind;
import cz.tripartita.readmodels.due.DueProjection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due. */
@RestController
@Reads(DueProjection.class)
class DueQueries {

    private final Due due;

    DueQueries(Due due) {
        this.due = due;
    }

    /** With {@code until} only what is due before that instant. */
    @GetMapping(path = "/api/planning/due", produces = "application/json")
    Page<DueItem> due(
            Caller caller,
            @RequestParam(required = false) @Nullable DueKind kind,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return due.list(caller.municipality(), kind, until, Answers.page(cursor, limit));
    }
}
