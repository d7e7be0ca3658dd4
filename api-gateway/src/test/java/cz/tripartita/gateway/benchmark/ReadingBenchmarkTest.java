package cz.tripartita.gateway.benchmark;

import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.dispatch.PublishedEvents;
import cz.tripartita.gateway.store.EventNames;
import cz.tripartita.gateway.store.StoredJson;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.planning.events.Side;
import cz.tripartita.readmodels.audittrail.AuditTrailProjection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How fast streams are loaded and the largest projection is rebuilt, over reading and parsing the same rows plainly. */
@Tag("benchmark")
class ReadingBenchmarkTest {

    private static final int PROPOSALS = 60;
    private static final int EVENTS_PER_PROPOSAL = 200;
    private static final List<Side> SIDES = List.of(Side.values());
    private static final EventNames NAMES = EventNames.of(PublishedEvents.streams());

    private static FullService service;
    private static UUID longStream;
    private static UUID shortStream;

    @BeforeAll
    static void fillTheStore() {
        service = new FullService();
        SmallTown town = service.town("lhotka").found();
        for (int i = 1; i < PROPOSALS; i++) {
            proposalOf(town, EVENTS_PER_PROPOSAL);
        }
        longStream = proposalOf(town, EVENTS_PER_PROPOSAL);
        shortStream = proposalOf(town, 5);
    }

    private static UUID proposalOf(SmallTown town, int events) {
        UUID proposal = town.submitProposal("Návrh");
        for (int i = 1; i < events; i++) {
            town.changeStance(proposal, SIDES.get(i % SIDES.size()), i);
        }
        return proposal;
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 200})
    void loadsOfAStream(int events) {
        String stream = (events == 5 ? shortStream : longStream).toString();
        JdbcClient jdbc = service.database().jdbc();

        double least = Clients.perSecond(1, () -> plainlyRead(jdbc, stream));
        double reached = Clients.perSecond(1, () -> service.eventsOf(stream).forEach(_ -> {}));

        new Figure("loads of a stream of " + events + " events", reached, "loads/s", least).report();
    }

    private static void plainlyRead(JdbcClient jdbc, String stream) {
        jdbc.sql("select type, payload from store.event where stream = ? order by sequence")
                .param(stream)
                .query((row, _) -> parsed(row))
                .list();
    }

    private static Object parsed(ResultSet row) throws SQLException {
        return StoredJson.read(row.getString("payload"), NAMES.classOf(row.getString("type")));
    }

    @Test
    void rebuildOfTheAuditTrail() {
        long head = service.head();
        service.awaitAuditTrail(head);
        PlainRebuild floor = new PlainRebuild(service.database());

        double least = eventsPerSecond(head, floor::run);
        double reached = eventsPerSecond(head, () -> {
            service.rebuild(AuditTrailProjection.GROUP);
            service.awaitAuditTrail(head);
        });

        new Figure("rebuild of the audit trail, " + head + " events", reached, "events/s", least).report();
    }

    private static double eventsPerSecond(long events, Runnable rebuild) {
        rebuild.run();
        long start = System.nanoTime();
        rebuild.run();
        return events * 1e9 / (System.nanoTime() - start);
    }
}
