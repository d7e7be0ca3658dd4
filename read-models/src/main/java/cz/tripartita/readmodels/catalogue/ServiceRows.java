package cz.tripartita.readmodels.catalogue;

import cz.tripartita.planning.events.Address;
import cz.tripartita.planning.events.KindOfService;
import cz.tripartita.planning.events.KindsOfService;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceEntry;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import cz.tripartita.planning.events.ServiceEvent.ServiceChanged;
import cz.tripartita.planning.events.ServiceEvent.ServiceConfirmed;
import cz.tripartita.planning.events.ServiceEvent.ServiceEnded;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes services. */
final class ServiceRows {

    private static final String CHANGE = """
            UPDATE views.catalogue_service SET name = ?, forms = ?::text[], areas = ?::text[], target_groups = ?::text[],
            entry = ?::jsonb, search = ?, confirmed_on = greatest(confirmed_on, ?), version = ? WHERE service_id = ?
            """;

    private final JdbcClient jdbc;

    ServiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void listed(ServiceListed event, long version) {
        ServiceEntry entry = event.entry();
        jdbc.sql("INSERT INTO views.catalogue_service VALUES (?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?::text[],"
                        + " ?::jsonb, '[]', ?, ?, NULL, NULL, ?, ?)")
                .params(Parameters.of(
                        event.serviceId(),
                        event.municipality(),
                        event.organisationId(),
                        event.category(),
                        event.kind(),
                        entry.name(),
                        entry.forms(),
                        entry.areas(),
                        entry.targetGroups(),
                        Json.ofValue(entry),
                        event.listedOn(),
                        event.listedOn(),
                        search(event.kind(), entry),
                        version))
                .update();
    }

    void changed(ServiceChanged event, long version) {
        ServiceEntry entry = event.entry();
        jdbc.sql(CHANGE)
                .params(Parameters.of(
                        entry.name(),
                        entry.forms(),
                        entry.areas(),
                        entry.targetGroups(),
                        Json.ofValue(entry),
                        search(kindOf(event.serviceId()), entry),
                        event.changedOn(),
                        version,
                        event.serviceId()))
                .update();
    }

    private @Nullable String kindOf(UUID serviceId) {
        Optional<String> kind = jdbc.sql("SELECT kind FROM views.catalogue_service WHERE service_id = ?")
                .param(serviceId)
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .single();
        return kind.orElse(null);
    }

    private static String search(@Nullable String kind, ServiceEntry entry) {
        Address address = entry.contacts().address();
        return SearchText.of(
                entry.name(),
                kind == null
                        ? null
                        : KindsOfService.OF_THE_ACT
                                .find(kind)
                                .map(KindOfService::name)
                                .orElse(null),
                address == null ? null : address.town(),
                address == null ? null : address.street(),
                entry.territory());
    }

    void registered(RegistrationRecorded event, long version) {
        UUID service = event.serviceId();
        List<Registration> all =
                new ArrayList<>(jdbc.sql("SELECT registrations FROM views.catalogue_service WHERE service_id = ?")
                        .param(service)
                        .query((row, _) -> Json.list(row.getString(1), Registration.class))
                        .single());
        all.removeIf(known -> known.number().equals(event.registration().number()));
        all.add(event.registration());
        jdbc.sql("UPDATE views.catalogue_service SET registrations = ?::jsonb, version = ? WHERE service_id = ?")
                .params(Parameters.of(Json.of(all), version, service))
                .update();
    }

    void confirmed(ServiceConfirmed event, long version) {
        jdbc.sql("UPDATE views.catalogue_service SET confirmed_on = greatest(confirmed_on, ?), version = ?"
                        + " WHERE service_id = ?")
                .params(Parameters.of(event.confirmedOn(), version, event.serviceId()))
                .update();
    }

    void ended(ServiceEnded event, long version) {
        jdbc.sql("UPDATE views.catalogue_service SET ended_on = ?, end_reason = ?, version = ? WHERE service_id = ?")
                .params(Parameters.of(event.endedOn(), event.reason(), version, event.serviceId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.catalogue_service").update();
    }
}
