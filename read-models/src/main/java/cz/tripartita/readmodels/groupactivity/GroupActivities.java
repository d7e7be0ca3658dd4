package cz.tripartita.readmodels.groupactivity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Side;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what the groups of a municipality did in a year. */
public final class GroupActivities {

    // A group that did nothing has no row of the year; its counts are then read as zeros.
    private static final String GROUPS = """
            SELECT g.name, g.body, y.*, g.group_id AS id FROM views.activity_group g
            LEFT JOIN views.activity_year y ON y.group_id = g.group_id AND y.year = ?
            WHERE g.municipality = ?
            ORDER BY array_position(ARRAY['WORKING_GROUP', 'STEERING_GROUP', 'EXPERT_PLATFORM'], g.body),
                g.name COLLATE "cs-x-icu", g.group_id
            """;

    private static final String ATTENDANCE = """
            SELECT * FROM views.activity_attendance WHERE year = ? AND municipality = ?
            ORDER BY array_position(ARRAY['COMMISSIONER', 'PROVIDER', 'USER'], side)
            """;

    private record OfGroup(UUID groupId, SideActivity side) {}

    private final JdbcClient jdbc;

    public GroupActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every group of the municipality with what it did in the year. */
    public YearOfGroups of(String municipality, int year) {
        Map<UUID, List<SideActivity>> attendance =
                jdbc.sql(ATTENDANCE).params(year, municipality).query(Row.as(GroupActivities::side)).list().stream()
                        .collect(groupingBy(OfGroup::groupId, mapping(OfGroup::side, toList())));
        List<GroupActivity> groups = jdbc.sql(GROUPS)
                .params(year, municipality)
                .query(Row.as(row -> group(row, attendance.getOrDefault(row.id("id"), List.of()))))
                .list();
        return new YearOfGroups(year, groups);
    }

    private static OfGroup side(Row row) throws SQLException {
        return new OfGroup(
                row.id("group_id"),
                new SideActivity(row.constant("side", Side.class), row.number("members"), row.number("present")));
    }

    private static GroupActivity group(Row row, List<SideActivity> attendance) throws SQLException {
        return new GroupActivity(
                row.id("id"),
                row.text("name"),
                row.constant("body", Body.class),
                count(row, Deed.MEETING_SCHEDULED),
                count(row, Deed.MEETING_HELD),
                count(row, Deed.MEETING_CANCELLED),
                attendance,
                count(row, Deed.PROPOSAL_SUBMITTED),
                count(row, Deed.PROPOSAL_AGREED),
                count(row, Deed.PROPOSAL_CLOSED),
                count(row, Deed.PROPOSAL_WITHDRAWN),
                count(row, Deed.POSITION_DECLARED),
                count(row, Deed.TASK_ASSIGNED),
                count(row, Deed.TASK_CHECKED_OFF),
                count(row, Deed.ELECTION),
                count(row, Deed.LEADER_ELECTED));
    }

    private static int count(Row row, Deed deed) throws SQLException {
        Integer counted = row.numberOrNull(deed.column);
        return counted == null ? 0 : counted;
    }
}
