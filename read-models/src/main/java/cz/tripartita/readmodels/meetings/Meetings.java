package cz.tripartita.readmodels.meetings;

import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers when groups meet and who came; always within one municipality. */
public final class Meetings {

    private static final String SUMMARY = """
            SELECT * FROM (
                SELECT t.*, g.name AS group_name, coalesce((
                    SELECT g.body = ANY (s.public_bodies) FROM views.meeting_statute s
                    WHERE s.process_id = g.process_id
                        AND s.effective_from <= coalesce(t.opened_on, (t.starts_at AT TIME ZONE 'Europe/Prague')::date)
                    ORDER BY s.version DESC LIMIT 1), false) AS is_public
                FROM views.meeting t JOIN views.meeting_group g USING (group_id)) t
            """;

    private static final String LIST = "meetings";

    private final JdbcClient jdbc;
    private final MeetingReader reader;

    public Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        reader = new MeetingReader(jdbc);
    }

    /**
     * Meetings of a municipality, the latest first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<MeetingSummary> list(String municipality, MeetingFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("t.municipality", municipality)
                .and("t.group_id = ?", filter.group())
                .and("t.state = ?", filter.state())
                .and("extract(year FROM t.starts_at AT TIME ZONE 'Europe/Prague') = ?", filter.year())
                .and(
                        "EXISTS (SELECT 1 FROM views.meeting_agenda_item a"
                                + " WHERE a.meeting_id = t.meeting_id AND a.proposal_id = ?)",
                        filter.proposal());
        if (filter.publicOnly()) {
            conditions.and("t.is_public");
        }
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            Instant startsAt = Cursor.read(cursor.key(), Instant::parse);
            conditions.and(
                    "(t.starts_at, t.meeting_id) < (?, ?)", startsAt, Cursor.read(cursor.id(), UUID::fromString));
        }
        List<MeetingSummary> found = jdbc.sql(
                        SUMMARY + conditions.sql() + " ORDER BY t.starts_at DESC, t.meeting_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Meetings::summary))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST, last.meetingId().toString(), last.startsAt().toString()));
    }

    /** The whole of one meeting; nothing where the municipality has none of that id. */
    public Optional<MeetingView> find(String municipality, UUID meetingId) {
        return jdbc.sql(SUMMARY + "WHERE t.municipality = ? AND t.meeting_id = ?")
                .params(municipality, meetingId)
                .query(Row.as(Meetings::summary))
                .optional()
                .map(reader::read);
    }

    private static MeetingSummary summary(Row row) throws SQLException {
        return new MeetingSummary(
                row.id("meeting_id"),
                row.text("municipality"),
                row.id("group_id"),
                row.text("group_name"),
                row.instant("starts_at"),
                row.text("place"),
                row.constant("state", MeetingState.class),
                row.dayOrNull("opened_on"),
                row.dayOrNull("closed_on"),
                row.textOrNull("cancellation_reason"),
                row.constant("minutes_state", MinutesState.class),
                row.flag("is_public"),
                row.version("version"));
    }
}
