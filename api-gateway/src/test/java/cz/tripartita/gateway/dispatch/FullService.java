package cz.tripartita.gateway.dispatch;

import cz.tripartita.gateway.due.BalanceFigures;
import cz.tripartita.gateway.due.DueCommands;
import cz.tripartita.gateway.due.DueTasks;
import cz.tripartita.gateway.reportimport.ReportImports;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.gateway.testing.TestDatabase;
import cz.tripartita.gateway.testing.TestService;
import cz.tripartita.readmodels.audittrail.AuditTrailProjection;
import cz.tripartita.readmodels.due.Due;
import cz.tripartita.readmodels.due.DueHolds;
import cz.tripartita.readmodels.due.DueProjection;
import cz.tripartita.readmodels.indicators.Monitorings;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole machinery of the service on a fresh database: all contexts, policies and projections, without HTTP. */
public final class FullService implements AutoCloseable {

    private static final Duration REACHED_WITHIN = Duration.ofMinutes(5);

    private final TestService service = new TestService(new TestDatabase(), new DispatchConfiguration().composition());

    public TestDatabase database() {
        return service.database();
    }

    /** A town that is not founded yet. */
    public SmallTown town(String municipality) {
        return new SmallTown(service.commands(), service.clock(), municipality);
    }

    /** What is due, sent when asked to. */
    public DueTasks dueTasks() {
        JdbcClient jdbc = JdbcClient.create(database().application());
        return new DueTasks(
                new DueCommands(
                        new Due(jdbc),
                        new DueHolds(jdbc),
                        new BalanceFigures(service.machinery().progress(), jdbc)),
                service.commands(),
                service.clock());
    }

    /** What the record says for a balance report. */
    public BalanceFigures balanceFigures() {
        return new BalanceFigures(
                service.machinery().progress(), JdbcClient.create(database().application()));
    }

    /** Takes files of reports. */
    public ReportImports reportImports() {
        JdbcClient jdbc = JdbcClient.create(database().application());
        return new ReportImports(service.commands(), service.machinery().progress(), new Monitorings(jdbc));
    }

    /** Tells the time. */
    public void tell(Instant instant) {
        service.clock().tellFrom(instant);
    }

    /** The events of a stream, as a command's handler gets them. */
    public Stream<? extends DomainEventMessage<?>> eventsOf(String stream) {
        return service.machinery().axon().eventStore().readEvents(stream).asStream();
    }

    /** The position of the last event stored. */
    public long head() {
        return JdbcClient.create(database().application())
                .sql("select coalesce(max(position), 0) from store.event")
                .query(Long.class)
                .single();
    }

    /** Begins to rebuild a projection. */
    public void rebuild(String projection) {
        service.machinery().rebuild().begin(projection);
    }

    /** Waits until what is due is known up to now. */
    public void awaitDue() {
        if (!service.machinery().progress().await(DueProjection.GROUP, head(), REACHED_WITHIN)) {
            throw new IllegalStateException("what is due did not reach " + head());
        }
    }

    /** Waits until a projection has reached what is stored now. */
    public void await(String projection) {
        if (!service.machinery().progress().await(projection, head(), REACHED_WITHIN)) {
            throw new IllegalStateException(projection + " did not reach " + head());
        }
    }

    /** Waits until every projection and policy has read all there is, and nothing followed from it. */
    public void awaitRest() {
        Awaitility.await().atMost(REACHED_WITHIN).until(() -> {
            long head = head();
            return service.machinery().progress().lag().values().stream().allMatch(lag -> lag == 0) && head() == head;
        });
    }

    /** Waits until the audit trail has reached a position. */
    public void awaitAuditTrail(long position) {
        if (!service.machinery().progress().await(AuditTrailProjection.GROUP, position, REACHED_WITHIN)) {
            throw new IllegalStateException("the audit trail did not reach " + position);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
