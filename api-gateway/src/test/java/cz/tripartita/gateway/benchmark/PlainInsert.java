package cz.tripartita.gateway.benchmark;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The floor of appending: one plain insert and commit per command, of a row as an event has it, without any order. */
final class PlainInsert {

    private static final String PAYLOAD =
            "{\"organisationId\":\"{id}\",\"municipality\":\"lhotka\",\"name\":\"Organizace\",\"ico\":\"12345679\",\"founder\":\"NON_GOVERNMENTAL\"}";
    private static final String METADATA =
            "{\"person\":\"{id}\",\"role\":\"coordinator\",\"municipality\":\"lhotka\",\"happenedOn\":\"2026-05-12\",\"madeUp\":true}";

    private final JdbcClient jdbc;
    private final AtomicLong position = new AtomicLong();

    PlainInsert(DataSource owner, DataSource application, String applicationRole) {
        JdbcClient.create(owner)
                .sql("create table public.floor (like store.event including all)")
                .update();
        JdbcClient.create(owner)
                .sql("grant insert on public.floor to " + applicationRole)
                .update();
        this.jdbc = JdbcClient.create(application);
    }

    void once() {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into public.floor (position, stream, stream_type, sequence, event_id, type, recorded_at,
                                                  municipality, payload, metadata)
                        values (?, ?, 'Organisation', 0, ?, 'planning.OrganisationRegistered', now(), 'lhotka',
                                cast(? as json), cast(? as json))""")
                .params(
                        position.incrementAndGet(),
                        id,
                        UUID.randomUUID().toString(),
                        PAYLOAD.replace("{id}", id),
                        METADATA.replace("{id}", id))
                .update();
    }
}
