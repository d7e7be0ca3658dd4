package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.effectiveness.ComparisonSummary;
import cz.tripartita.readmodels.effectiveness.ComparisonView;
import cz.tripartita.readmodels.effectiveness.EffectivenessProjection;
import cz.tripartita.readmodels.effectiveness.MethodView;
import cz.tripartita.readmodels.effectiveness.ServiceComparisons;
import cz.tripartita.readmodels.effectiveness.TimeFilter;
import cz.tripartita.readmodels.effectiveness.YearOfIndicator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How services are compared: the method, the comparisons of each kind and year, and quartiles in time. */
@RestController
@Reads(EffectivenessProjection.class)
class ComparisonQueries {

    private final ServiceComparisons comparisons;

    ComparisonQueries(ServiceComparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping(path = "/api/monitoring/evaluation-methods", produces = "application/json")
    Page<MethodView> methods(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return comparisons.methods(caller.municipality(), Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/monitoring/comparisons", produces = "application/json")
    Page<ComparisonSummary> comparisons(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable ServiceKind serviceKind,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return comparisons.list(caller.municipality(), year, serviceKind, Answers.page(cursor, limit));
    }

    /** The latest version, or the one that is asked for. */
    @GetMapping(path = "/api/monitoring/comparisons/{comparisonId}", produces = "application/json")
    ComparisonView comparison(
            Caller caller, @PathVariable UUID comparisonId, @RequestParam(required = false) @Nullable Integer version) {
        return Answers.found(comparisons.find(caller.municipality(), comparisonId, version));
    }

    /** Median and quartiles from year to year, with the values of one service beside where it is asked for. */
    @GetMapping(path = "/api/monitoring/comparisons-in-time", produces = "application/json")
    Page<YearOfIndicator> inTime(
            Caller caller,
            @RequestParam ServiceKind serviceKind,
            @RequestParam(required = false) @Nullable String actKind,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        TimeFilter filter = new TimeFilter(serviceKind, actKind, indicator, from, to, service);
        return comparisons.inTime(caller.municipality(), filter, Answers.page(cursor, limit));
    }
}
