package cz.tripartita.gateway.rest.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to when a history goes: a day, or a position in the store, or neither.
 *
 * <p>Of the two times the <b>day on paper</b> ({@code happenedOn}) counts for a day, and the time of recording does not: an
 * event recorded in June as having happened in March is part of the history as of April, though nobody could read it then.
 * What could be read at a moment is the history up to the position of that moment.
 *
 * <p>An event that rests on another one of a later day on paper (the acceptance of a report, dated before the report)
 * counts from that later day on, and none counts before the day of the first, with which the stream begins.
 *
 * @param day the last day on paper that counts
 * @param position the last position that counts
 */
record AsOf(@Nullable LocalDate day, @Nullable Long position) {

    /** Those of a stream's events that count, in their order. */
    List<Recorded> among(List<Recorded> stream, Replay<?, ?> replay) {
        if (position != null) {
            return stream.stream()
                    .filter(event -> event.stored().position() <= position)
                    .toList();
        }
        return day == null ? stream : upTo(day, stream, replay);
    }

    private static List<Recorded> upTo(LocalDate day, List<Recorded> stream, Replay<?, ?> replay) {
        if (stream.getFirst().happenedOn().isAfter(day)) {
            return List.of();
        }
        List<Recorded> happened = stream.stream()
                .filter(event -> !event.happenedOn().isAfter(day))
                .toList();
        return replay.fits(happened) ? happened : grounded(happened, replay);
    }

    private static List<Recorded> grounded(List<Recorded> events, Replay<?, ?> replay) {
        List<Recorded> kept = new ArrayList<>();
        for (Recorded event : events) {
            kept.add(event);
            if (!replay.fits(kept)) {
                kept.removeLast();
            }
        }
        return List.copyOf(kept);
    }
}
