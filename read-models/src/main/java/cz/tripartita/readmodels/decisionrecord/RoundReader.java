package cz.tripartita.readmodels.decisionrecord;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cz.tripartita.planning.events.Position;
import cz.tripartita.readmodels.Row;
import cz.tripartita.readmodels.roll.Roll;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the rounds of a proposal, each with the history of its positions. */
final class RoundReader {

    private static final String ROUNDS = """
            SELECT r.*, %s FROM views.decision_round r
            LEFT JOIN views.decision_membership a ON a.membership_id = r.actor_membership
            WHERE r.proposal_id = ? ORDER BY r.number
            """.formatted(Roll.columns("a"));

    private static final String POSITIONS = """
            SELECT x.*, x.current AS is_current, %s, %s FROM views.decision_position x
            JOIN views.decision_membership m ON m.membership_id = x.membership_id
            LEFT JOIN views.decision_membership a ON a.membership_id = x.actor_membership
            WHERE x.proposal_id = ? ORDER BY x.sequence
            """.formatted(Roll.columns("m"), Roll.columns("a"));

    private record InRound(int round, PositionView position) {}

    private final JdbcClient jdbc;

    RoundReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RoundView> of(UUID proposalId) {
        Map<Integer, List<PositionView>> positions =
                jdbc.sql(POSITIONS).param(proposalId).query(Row.as(RoundReader::position)).list().stream()
                        .collect(groupingBy(InRound::round, mapping(InRound::position, toList())));
        return jdbc.sql(ROUNDS)
                .param(proposalId)
                .query(Row.as(row -> round(row, positions)))
                .list();
    }

    private static RoundView round(Row row, Map<Integer, List<PositionView>> positions) throws SQLException {
        int number = row.number("number");
        return new RoundView(
                number,
                row.text("wording"),
                row.text("wording_digest"),
                row.day("opened_on"),
                row.instant("opened_at"),
                Roll.actor(row),
                row.textOrNull("amendment_reason"),
                row.dayOrNull("closed_on"),
                row.constant("outcome", RoundOutcome.class),
                positions.getOrDefault(number, List.of()));
    }

    private static InRound position(Row row) throws SQLException {
        PositionView position = new PositionView(
                row.version("sequence"),
                Roll.label(row, "m"),
                row.constant("position", Position.class),
                row.erasableOrNull("reason"),
                row.day("declared_on"),
                row.instant("declared_at"),
                Roll.actor(row),
                row.flag("on_behalf"),
                row.idOrNull("meeting_id"),
                row.flag("is_current"),
                row.dayOrNull("lapsed_on"));
        return new InRound(row.number("round"), position);
    }
}
