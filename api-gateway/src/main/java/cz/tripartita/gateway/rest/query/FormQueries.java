package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.monitoring.events.FormRow;
import cz.tripartita.monitoring.events.Recipient;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.indicators.IndicatorsProjection;
import cz.tripartita.readmodels.indicators.forms.FieldDifference;
import cz.tripartita.readmodels.indicators.forms.FormOfYear;
import cz.tripartita.readmodels.indicators.forms.FormServices;
import cz.tripartita.readmodels.indicators.forms.FormSummary;
import cz.tripartita.readmodels.indicators.forms.HandoverSummary;
import cz.tripartita.readmodels.indicators.forms.Handovers;
import cz.tripartita.readmodels.indicators.forms.StatisticsForms;
import cz.tripartita.readmodels.indicators.forms.StatisticsFormsProjection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The forms of recipients, filled with accepted figures, and what was handed over in them. */
@RestController
@Reads({IndicatorsProjection.class, StatisticsFormsProjection.class})
class FormQueries {

    private static final String OF_YEAR = "/api/monitoring/forms/{code}/{year}";
    private static final String HANDOVER = OF_YEAR + "/handovers/{handoverId}";

    private final StatisticsForms forms;
    private final FormServices services;
    private final Handovers handovers;
    private final Clock clock;

    FormQueries(StatisticsForms forms, FormServices services, Handovers handovers, Clock clock) {
        this.forms = forms;
        this.services = services;
        this.handovers = handovers;
        this.clock = clock;
    }

    @GetMapping(path = "/api/monitoring/forms", produces = "application/json")
    Page<FormSummary> forms(
            Caller caller,
            @RequestParam(required = false) @Nullable Recipient recipient,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return forms.list(caller.municipality(), recipient, Answers.page(cursor, limit));
    }

    /** What the form asks for, field by field, as it was defined by the end of a day, today where none is given. */
    @AsRows(FieldRow.Layout.class)
    @GetMapping(path = OF_YEAR, produces = "application/json")
    FormOfYear formOfYear(
            Caller caller,
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        return form(caller, code, year, asOf == null ? today() : asOf);
    }

    /** The form filled with the figures as of the end of a day, today where none is given. */
    @GetMapping(path = OF_YEAR + "/services", produces = "application/json")
    FormTable servicesInForm(
            Caller caller,
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        UUID provider = OwnCases.organisation(caller, organisation);
        LocalDate day = asOf == null ? today() : asOf;
        FormOfYear form = form(caller, code, year, day);
        Page<FormRow> rows = services.list(form, day, provider, Answers.page(cursor, limit));
        return FormTable.of(form, rows, Answers.language());
    }

    @GetMapping(path = OF_YEAR + "/handovers", produces = "application/json")
    Page<HandoverSummary> handovers(
            Caller caller,
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return handovers.list(caller.municipality(), code, year, today(), Answers.page(cursor, limit));
    }

    /** What the recipient got. */
    @GetMapping(path = HANDOVER + "/services", produces = "application/json")
    FormTable servicesHandedOver(
            Caller caller,
            @PathVariable String code,
            @PathVariable int year,
            @PathVariable UUID handoverId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        FormOfYear form = Answers.found(handovers.form(caller.municipality(), code, year, handoverId));
        Page<FormRow> rows = handovers.services(caller.municipality(), handoverId, Answers.page(cursor, limit));
        return FormTable.of(form, rows, Answers.language());
    }

    /** In what that differs from the figures of today. */
    @GetMapping(path = HANDOVER + "/differences", produces = "application/json")
    Page<FieldDifference> differencesOfHandover(
            Caller caller,
            @PathVariable String code,
            @PathVariable int year,
            @PathVariable UUID handoverId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        FormOfYear form = Answers.found(handovers.form(caller.municipality(), code, year, handoverId));
        return handovers.differences(form, handoverId, today(), Answers.page(cursor, limit));
    }

    private FormOfYear form(Caller caller, String code, int year, LocalDate asOf) {
        if (year < 1900 || year > 2999) {
            throw Answers.faulty("year");
        }
        return Answers.found(forms.find(caller.municipality(), code, year, asOf));
    }

    private LocalDate today() {
        return Answers.today(clock);
    }
}
