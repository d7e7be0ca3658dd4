package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.monitoring.events.FormRow;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills forms with the accepted figures of a year, as of the end of a day. */
public final class FormServices {

    private static final String LIST = "form-services";

    private final FactReader facts;

    public FormServices(JdbcClient jdbc) {
        facts = new FactReader(jdbc);
    }

    /**
     * One row for each monitored service that the form is for, in Czech order of the names.
     *
     * @param organisation only services of this provider, all where it is not given
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<FormRow> list(FormOfYear form, LocalDate asOf, @Nullable UUID organisation, PageRequest page) {
        Cursor cursor = Cursor.of(LIST, page);
        FactReader.Part part = new FactReader.Part(
                cursor == null ? null : cursor.key(),
                cursor == null ? null : Cursor.read(cursor.id(), UUID::fromString),
                page.limit() + 1);
        List<FormRow> found = rows(form, asOf, organisation, part);
        return Cursor.page(
                found, page, last -> new Cursor(LIST, last.monitoringId().toString(), last.serviceName()));
    }

    /** All rows of a form, whatever their number. */
    public List<FormRow> all(FormOfYear form, LocalDate asOf) {
        return rows(form, asOf, null, FactReader.Part.ALL);
    }

    private List<FormRow> rows(FormOfYear form, LocalDate asOf, @Nullable UUID organisation, FactReader.Part part) {
        Filling filling = new Filling(form.fields(), facts.counted(form, asOf));
        return facts.services(form, asOf, organisation, part).stream()
                .map(filling::row)
                .toList();
    }
}
