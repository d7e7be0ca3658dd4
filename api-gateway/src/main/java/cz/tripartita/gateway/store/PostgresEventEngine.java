package cz.tripartita.gateway.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine on our table: stages what a unit of work publishes and appends it in one transaction when the
 * unit of work commits.
 *
 * <p>What is read inside a unit of work is remembered, so that the append can refuse a decision made on what is no longer
 * so. Snapshots are not supported: streams are short, and a snapshot would be a second truth.
 */
public final class PostgresEventEngine implements EventStorageEngine {

    private static final String READS = PostgresEventEngine.class.getName() + ".reads";
    private static final String STAGED = PostgresEventEngine.class.getName() + ".staged";

    private final EventReads events;
    private final Append append;
    private final EventText text;

    public PostgresEventEngine(EventReads events, Append append, EventNames names) {
        this.events = events;
        this.append = append;
        this.text = new EventText(names);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> published) {
        List<NewEvent> rows = published.stream().map(text::write).toList();
        if (CurrentUnitOfWork.isStarted()) {
            staged(CurrentUnitOfWork.get().root()).addAll(rows);
        } else {
            append.run(rows, reads(), Attempt.current().orElse(null));
        }
    }

    private List<NewEvent> staged(UnitOfWork<?> root) {
        return root.getOrComputeResource(STAGED, name -> {
            List<NewEvent> rows = new ArrayList<>();
            ReadSet reads = reads();
            Attempt attempt = Attempt.current().orElse(null);
            root.onCommit(committing -> append.run(rows, reads, attempt));
            return rows;
        });
    }

    private static ReadSet reads() {
        return Attempt.current().map(Attempt::reads).orElseGet(PostgresEventEngine::readsOfUnitOfWork);
    }

    private static ReadSet readsOfUnitOfWork() {
        return CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().root().getOrComputeResource(READS, name -> new ReadSet())
                : new ReadSet();
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        List<DomainEventMessage<?>> found = events.ofStream(stream, firstSequence);
        long last = found.isEmpty() ? ReadSet.NONE : found.getLast().getSequenceNumber();
        if (found.isEmpty() && firstSequence > 0) {
            last = events.lastSequence(stream).orElse(ReadSet.NONE);
        }
        reads().read(stream, last);
        return DomainEventStream.of(found);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        Optional<Long> last = events.lastSequence(stream);
        reads().read(stream, last.orElse(ReadSet.NONE));
        return last;
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return events.after(positionOf(token));
    }

    static long positionOf(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(events.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(events.lastBefore(instant));
    }

    /** Not supported. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("this store keeps no snapshots");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }
}
