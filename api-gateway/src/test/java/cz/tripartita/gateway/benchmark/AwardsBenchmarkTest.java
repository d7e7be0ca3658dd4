package cz.tripartita.gateway.benchmark;

import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.testing.GrantCall;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.grants.programme.DecideAwards;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One resolution of two hundred awards: until it is stored, and until every application and grant has followed. */
@Tag("benchmark")
class AwardsBenchmarkTest {

    private static final int AWARDS = 200;
    private static final Money AWARD = Money.czk("5000");

    @Test
    void oneResolutionWithManyAwards() throws SQLException {
        try (FullService service = new FullService()) {
            decide(service, "zkušební");
            long before = service.head();
            double[] seconds = decide(service, "lhotka");
            double[] floor = plainly(service, before);

            new Figure(
                            "one resolution with " + AWARDS + " awards, stored",
                            AWARDS / seconds[0],
                            "awards/s",
                            AWARDS / floor[0])
                    .report();
            new Figure(
                            "one resolution with " + AWARDS + " awards, every application and grant having followed",
                            AWARDS / seconds[1],
                            "awards/s",
                            AWARDS / floor[1])
                    .report();
        }
    }

    /** Seconds until the resolution is stored, and until all has followed. */
    private static double[] decide(FullService service, String municipality) {
        SmallTown town = service.town(municipality);
        UUID programme = UUID.randomUUID();
        List<DecideAwards.Decision> decisions = new GrantCall(town, programme)
                .closedWith(AWARDS).stream()
                        .map(application -> new DecideAwards.Decision(application, AWARD, "částečně"))
                        .toList();
        service.awaitAuditTrail(service.head());
        Resolution resolution = new Resolution(Body.COUNCIL, "1/26", town.today());
        long begun = System.nanoTime();
        town.send(new DecideAwards(programme, resolution, decisions), town.caller("body-secretary", null));
        double stored = seconds(begun);
        JdbcClient jdbc = service.database().jdbc();
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> jdbc.sql("""
                                select count(*) from views.ledger_grant g join views.ledger_application a using (application_id)
                                where g.programme_id = ? and a.grant_id is not null""").param(programme).query(Integer.class).single() == AWARDS);
        return new double[] {stored, seconds(begun)};
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The same events inserted plainly, a commit for each: seconds for the resolution, and for it and what followed. */
    private static double[] plainly(FullService service, long after) throws SQLException {
        JdbcClient owner = JdbcClient.create(service.database().owner());
        owner.sql("create table public.floor_award (like store.event including all)")
                .update();
        long resolution = owner.sql("select max(position) from store.event where type = 'grants.AwardsDecided'")
                .query(Long.class)
                .single();
        if (resolution <= after) {
            throw new IllegalStateException("no resolution after position " + after);
        }
        try (Connection reader = service.database().owner().getConnection();
                Connection writer = service.database().owner().getConnection();
                PreparedStatement events =
                        reader.prepareStatement("select * from store.event where position >= ? order by position");
                PreparedStatement insert = writer.prepareStatement(
                        "insert into public.floor_award values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as json), cast(? as json))")) {
            events.setLong(1, resolution);
            try (ResultSet row = events.executeQuery()) {
                double first = 0;
                double spent = 0;
                while (row.next()) {
                    for (int column = 1; column <= 10; column++) {
                        insert.setObject(column, column < 9 ? row.getObject(column) : row.getString(column));
                    }
                    long begun = System.nanoTime();
                    insert.executeUpdate();
                    spent += seconds(begun);
                    first = first == 0 ? spent : first;
                }
                return new double[] {first, spent};
            }
        }
    }
}
