package cz.tripartita.gateway.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads of the event table, each one query without a transaction. */
public final class EventReads {

    static final int PAGE = 500;

    private static final Logger LOG = LoggerFactory.getLogger(EventReads.class);

    private final JdbcClient jdbc;
    private final EventText text;

    public EventReads(JdbcClient jdbc, EventNames names) {
        this.jdbc = jdbc;
        this.text = new EventText(names);
    }

    /** The events of a stream from a sequence number on. */
    List<DomainEventMessage<?>> ofStream(String stream, long firstSequence) {
        return jdbc.sql("select " + EventText.COLUMNS
                        + " from store.event where stream = ? and sequence >= ? order by sequence")
                .params(stream, firstSequence)
                .<DomainEventMessage<?>>query((row, number) -> text.read(row))
                .list();
    }

    /** Sequence number of the last event of a stream, nothing when it does not exist. */
    Optional<Long> lastSequence(String stream) {
        return jdbc.sql("select sequence from store.event where stream = ? order by sequence desc limit 1")
                .param(stream)
                .query(Long.class)
                .optional();
    }

    /** The first and last of a stream's life, nothing when it does not exist. */
    public Optional<StreamHead> head(String stream) {
        return jdbc.sql("""
                        select l.sequence, l.position, f.municipality
                        from store.event l join store.event f on f.stream = l.stream and f.sequence = 0
                        where l.stream = ? order by l.sequence desc limit 1""").param(stream).query(StreamHead.class).optional();
    }

    /** Whether every stream is still at the version at which it was read. */
    public boolean unchanged(ReadSet reads) {
        return reads.versions().entrySet().stream().allMatch(this::unchanged);
    }

    private boolean unchanged(Map.Entry<String, Long> read) {
        return lastSequence(read.getKey()).orElse(ReadSet.NONE).equals(read.getValue());
    }

    /** The position of the last event stored, 0 for an empty store. */
    public long head() {
        return jdbc.sql("select coalesce(max(position), 0) from store.event")
                .query(Long.class)
                .single();
    }

    /** The position of the last event stored before the first of this instant or later. */
    long lastBefore(Instant instant) {
        return jdbc.sql("""
                        select coalesce((select min(position) - 1 from store.event where recorded_at >= ?),
                                        (select max(position) from store.event), 0)""")
                .param(instant.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** All events after a position in the global order, read page by page as they are consumed. */
    Stream<TrackedEventMessage<?>> after(long position) {
        Iterator<TrackedEventMessage<?>> pages = new EventPages(this::page, position);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * What follows a position. Positions have no holes. Should one show all the same, the page ends before it: nothing is
     * ever skipped, and the lag of the projections tells the operator.
     */
    EventPage page(long after) {
        List<TrackedEventMessage<?>> read = jdbc.sql("select " + EventText.COLUMNS
                        + " from store.event where position > ? order by position limit " + PAGE)
                .param(after)
                .<TrackedEventMessage<?>>query((row, number) -> new GenericTrackedDomainEventMessage<>(
                        new GlobalSequenceTrackingToken(row.getLong("position")), text.read(row)))
                .list();
        int whole = withoutHole(read, after);
        return new EventPage(read.subList(0, whole), whole == PAGE);
    }

    private static int withoutHole(List<TrackedEventMessage<?>> read, long after) {
        for (int i = 0; i < read.size(); i++) {
            long expected = after + 1 + i;
            if (read.get(i).trackingToken().position().orElseThrow() != expected) {
                LOG.error("The store has a hole at position {}: events are missing, reading stops there", expected);
                return i;
            }
        }
        return read.size();
    }
}
