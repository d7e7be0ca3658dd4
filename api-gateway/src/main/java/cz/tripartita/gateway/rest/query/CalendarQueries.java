package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.catalogue.CatalogueProjection;
import cz.tripartita.readmodels.grantledger.GrantLedgerProjection;
import cz.tripartita.readmodels.indicators.IndicatorsProjection;
import cz.tripartita.readmodels.publicationdues.PublicationDuesProjection;
import cz.tripartita.readmodels.publicationdues.terms.Term;
import cz.tripartita.readmodels.publicationdues.terms.TermFilter;
import cz.tripartita.readmodels.publicationdues.terms.TermKind;
import cz.tripartita.readmodels.publicationdues.terms.TermState;
import cz.tripartita.readmodels.publicationdues.terms.TermsCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every day that matters for grants; applicants see those of programmes and their own. */
@RestController
@Reads({
    GrantLedgerProjection.class,
    PublicationDuesProjection.class,
    CatalogueProjection.class,
    IndicatorsProjection.class
})
class CalendarQueries {

    private final TermsCalendar calendar;
    private final Clock clock;

    CalendarQueries(TermsCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** As of the end of a day, today in Prague where none is given. */
    @GetMapping(path = "/api/grants/calendar", produces = "application/json")
    Page<Term> calendar(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable TermKind kind,
            @RequestParam(required = false) @Nullable TermState state,
            @RequestParam(required = false) @Nullable UUID programme,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        LocalDate day = on == null ? Answers.today(clock) : on;
        TermFilter filter =
                new TermFilter(day, from, to, kind, state, programme, OwnCases.organisation(caller, organisation));
        return calendar.list(caller.municipality(), filter, Answers.page(cursor, limit));
    }
}
