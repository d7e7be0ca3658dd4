package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.due.Due;
import cz.tripartita.readmodels.due.DueItem;
import cz.tripartita.readmodels.due.DueKind;
import cz.tripartita.readmodels.due.DueProjection;
import cz.tripartita.readmodels.due.FindingsShown;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due. */
@RestController
@Reads(DueProjection.class)
class DueQueries {

    /** Who sees findings of all providers. */
    private static final Set<String> MONITORING =
            Role.MONITORING_STAFF.stream().map(Role::code).collect(Collectors.toUnmodifiableSet());

    private final Due due;
    private final Clock clock;

    DueQueries(Due due, Clock clock) {
        this.due = due;
        this.clock = clock;
    }

    /**
     * With {@code until} only what is due before that instant; without {@code day} yearly meetings are looked at as of
     * today in Prague. Findings of visits and checks are seen by staff of the monitoring, and by providers their own.
     */
    @GetMapping(path = "/api/planning/due", produces = "application/json")
    Page<DueItem> due(
            Caller caller,
            @RequestParam(required = false) @Nullable DueKind kind,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        LocalDate asked = day == null ? Answers.today(clock) : day;
        return due.list(
                caller.municipality(), asked, kind, until, findingsShownTo(caller), Answers.page(cursor, limit));
    }

    private static FindingsShown findingsShownTo(Caller caller) {
        if (MONITORING.contains(caller.role())) {
            return new FindingsShown.All();
        }
        return OwnCases.narrowed(caller) && caller.organisation() != null
                ? new FindingsShown.OfOrganisation(caller.organisation())
                : new FindingsShown.None();
    }
}
