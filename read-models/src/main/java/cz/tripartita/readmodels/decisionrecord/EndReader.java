package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.readmodels.Row;
import cz.tripartita.readmodels.roll.MemberLabel;
import cz.tripartita.readmodels.roll.Roll;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads how a proposal ended. */
final class EndReader {

    private static final String CONSENSUS = """
            SELECT c.*, t.starts_at, t.place, %s FROM views.decision_consensus c
            JOIN views.decision_meeting t USING (meeting_id)
            LEFT JOIN views.decision_membership a ON a.membership_id = c.actor_membership
            WHERE c.proposal_id = ?
            """.formatted(Roll.columns("a"));

    private static final String COUNTED = """
            SELECT c.position, c.present, %s FROM views.decision_counted_position c
            JOIN views.decision_membership m USING (membership_id) WHERE c.proposal_id = ? ORDER BY c.ordinal
            """.formatted(Roll.columns("m"));

    private static final String ATTENDANCE = """
            SELECT side, members, present FROM views.decision_attendance WHERE proposal_id = ?
            ORDER BY array_position(ARRAY['COMMISSIONER', 'PROVIDER', 'USER'], side)
            """;

    private static final String CLOSING = """
            SELECT c.*, t.starts_at, t.place, %s FROM views.decision_closing c
            LEFT JOIN views.decision_meeting t USING (meeting_id)
            LEFT JOIN views.decision_membership a ON a.membership_id = c.actor_membership
            WHERE c.proposal_id = ?
            """.formatted(Roll.columns("a"));

    private static final String OBJECTING = """
            SELECT %s FROM views.decision_objection o JOIN views.decision_membership m USING (membership_id)
            WHERE o.proposal_id = ? ORDER BY o.ordinal
            """.formatted(Roll.columns("m"));

    private final JdbcClient jdbc;

    EndReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Nullable
    ConsensusView consensus(UUID proposalId) {
        return jdbc.sql(CONSENSUS)
                .param(proposalId)
                .query(Row.as(this::consensus))
                .optional()
                .orElse(null);
    }

    @Nullable
    ClosingView closing(UUID proposalId) {
        return jdbc.sql(CLOSING)
                .param(proposalId)
                .query(Row.as(this::closing))
                .optional()
                .orElse(null);
    }

    private ConsensusView consensus(Row row) throws SQLException {
        UUID proposalId = row.id("proposal_id");
        return new ConsensusView(
                row.number("round"),
                row.day("reached_on"),
                row.instant("recorded_at"),
                Roll.actor(row),
                new MeetingReference(row.id("meeting_id"), row.instant("starts_at"), row.text("place")),
                row.number("statute_version"),
                row.text("wording_digest"),
                attendance(proposalId),
                counted(proposalId));
    }

    private List<SideAttendance> attendance(UUID proposalId) {
        return jdbc.sql(ATTENDANCE)
                .param(proposalId)
                .query(Row.as(row -> new SideAttendance(
                        row.constant("side", Side.class), row.number("members"), row.number("present"))))
                .list();
    }

    private List<CountedPositionView> counted(UUID proposalId) {
        return jdbc.sql(COUNTED)
                .param(proposalId)
                .query(Row.as(row -> new CountedPositionView(
                        Roll.label(row, "m"), row.constant("position", Position.class), row.flag("present"))))
                .list();
    }

    private ClosingView closing(Row row) throws SQLException {
        return new ClosingView(
                row.constant("status", DecisionStatus.class),
                row.number("round"),
                row.day("closed_on"),
                row.instant("recorded_at"),
                Roll.actor(row),
                row.textOrNull("reason"),
                row.erasableOrNull("author"),
                meetingOrNull(row),
                objecting(row.id("proposal_id")));
    }

    private static @Nullable MeetingReference meetingOrNull(Row row) throws SQLException {
        UUID meetingId = row.idOrNull("meeting_id");
        return meetingId == null ? null : new MeetingReference(meetingId, row.instant("starts_at"), row.text("place"));
    }

    private List<MemberLabel> objecting(UUID proposalId) {
        return jdbc.sql(OBJECTING)
                .param(proposalId)
                .query(Row.as(row -> Roll.label(row, "m")))
                .list();
    }
}
