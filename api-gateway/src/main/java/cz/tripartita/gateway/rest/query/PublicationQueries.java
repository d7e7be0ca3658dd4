package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.publicationdues.PublicationDue;
import cz.tripartita.readmodels.publicationdues.PublicationDues;
import cz.tripartita.readmodels.publicationdues.PublicationDuesProjection;
import cz.tripartita.readmodels.publicationdues.PublicationFilter;
import cz.tripartita.readmodels.publicationdues.PublicationKind;
import cz.tripartita.readmodels.publicationdues.PublicationState;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What has to be published, and what of it is. */
@RestController
@Reads(PublicationDuesProjection.class)
class PublicationQueries {

    private final PublicationDues dues;
    private final Clock clock;

    PublicationQueries(PublicationDues dues, Clock clock) {
        this.dues = dues;
        this.clock = clock;
    }

    /** As of the end of a day, today in Prague where none is given. */
    @GetMapping(path = "/api/grants/publications", produces = "application/json")
    Page<PublicationDue> publications(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable PublicationKind kind,
            @RequestParam(required = false) @Nullable PublicationState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        LocalDate day = on == null ? Answers.today(clock) : on;
        return dues.list(caller.municipality(), new PublicationFilter(day, kind, state), Answers.page(cursor, limit));
    }
}
