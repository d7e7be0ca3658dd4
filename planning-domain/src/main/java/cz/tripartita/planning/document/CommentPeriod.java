package cz.tripartita.planning.document;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.events.DocumentEvent.CommentsOpened;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a draft can be commented on in writing, by the server's clock.
 *
 * @param lastDay the last day, which ends with its midnight in Prague
 * @param endsAt that midnight: the first instant that is too late
 */
record CommentPeriod(Instant openedAt, LocalDate lastDay, Instant endsAt) {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    /** From an instant to the end of the day that many days after its day in Prague. */
    static CommentPeriod openedAt(Instant now, int days) {
        LocalDate lastDay = Occasion.dayOf(now).plusDays(days);
        Instant midnight = lastDay.plusDays(1).atStartOfDay(PRAGUE).toInstant();
        return new CommentPeriod(now, lastDay, midnight);
    }

    static CommentPeriod of(CommentsOpened event) {
        return new CommentPeriod(event.openedAt(), event.lastDay(), event.endsAt());
    }

    boolean holds(Instant now) {
        return !now.isBefore(openedAt) && !isOverAt(now);
    }

    boolean isOverAt(Instant now) {
        return !now.isBefore(endsAt);
    }
}
