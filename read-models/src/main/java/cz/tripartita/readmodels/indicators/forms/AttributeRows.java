package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.planning.events.ServiceEntry;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import cz.tripartita.planning.events.ServiceEvent.ServiceChanged;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what providers and services were like, by day; how to reach them is left out. */
final class AttributeRows {

    private static final String RENAME = """
            INSERT INTO views.statistics_provider
            SELECT organisation_id, ?, municipality, ?, ?, ico FROM views.statistics_provider
            WHERE organisation_id = ? ORDER BY sequence DESC LIMIT 1
            """;

    private static final String CHANGE = """
            INSERT INTO views.statistics_service
            SELECT service_id, ?, municipality, ?, category, kind, ?::jsonb FROM views.statistics_service
            WHERE service_id = ? ORDER BY sequence DESC LIMIT 1
            """;

    private final JdbcClient jdbc;

    AttributeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void registered(OrganisationRegistered event, long sequence, Circumstances circumstances) {
        update(
                "INSERT INTO views.statistics_provider VALUES (?, ?, ?, ?, ?, ?)",
                event.organisationId(),
                sequence,
                event.municipality(),
                circumstances.happenedOn(),
                event.name(),
                event.ico());
    }

    void renamed(OrganisationRenamed event, long sequence, Circumstances circumstances) {
        update(RENAME, sequence, circumstances.happenedOn(), event.name(), event.organisationId());
    }

    void listed(ServiceListed event, long sequence, Circumstances circumstances) {
        update(
                "INSERT INTO views.statistics_service VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)",
                event.serviceId(),
                sequence,
                event.municipality(),
                circumstances.happenedOn(),
                event.category(),
                event.kind(),
                entry(event.entry()));
    }

    void changed(ServiceChanged event, long sequence, Circumstances circumstances) {
        update(CHANGE, sequence, circumstances.happenedOn(), entry(event.entry()), event.serviceId());
    }

    void recorded(RegistrationRecorded event, long sequence, Circumstances circumstances) {
        update(
                "INSERT INTO views.statistics_registration VALUES (?, ?, ?, ?, ?, ?, ?)",
                event.serviceId(),
                sequence,
                circumstances.municipality(),
                circumstances.happenedOn(),
                event.registration().number(),
                event.registration().validFrom(),
                event.registration().validTo());
    }

    private static String entry(ServiceEntry entry) {
        return Json.ofValue(new DescribedService(
                entry.name(), entry.forms(), entry.targetGroups(), entry.capacity(), entry.territory()));
    }

    private void update(String statement, @Nullable Object... parameters) {
        jdbc.sql(statement).params(Parameters.of(parameters)).update();
    }

    void clear() {
        for (String table : List.of("registration", "service", "provider")) {
            jdbc.sql("DELETE FROM views.statistics_" + table).update();
        }
    }
}
