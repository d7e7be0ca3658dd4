package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Side;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which groups there are and who belongs to them; always within one municipality. */
public final class GroupDirectory {

    private static final String GROUPS = """
            SELECT g.*, (
                SELECT jsonb_agg(jsonb_build_object('side', s.side, 'members', (
                    SELECT count(*) FROM views.directory_membership m
                    WHERE m.group_id = g.group_id AND m.side = s.side AND m.state = 'CURRENT')) ORDER BY s.ordinal)
                FROM unnest(?::text[]) WITH ORDINALITY AS s (side, ordinal)) AS members
            FROM views.directory_group g
            """;

    private static final String LIST = "groups";

    private static final String[] SIDES =
            List.of(Side.values()).stream().map(Side::name).toArray(String[]::new);

    private final JdbcClient jdbc;
    private final GroupReader reader;

    public GroupDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
        reader = new GroupReader(jdbc);
    }

    /**
     * Groups of a municipality by name.
     *
     * @param facilitator narrows to the groups that this person is in charge of
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<GroupSummary> groups(String municipality, @Nullable UUID facilitator, PageRequest page) {
        Conditions conditions =
                Conditions.of("g.municipality", municipality).and("? = ANY (g.facilitators)", facilitator);
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            UUID id = Cursor.read(cursor.id(), UUID::fromString);
            conditions.and("(g.name COLLATE \"cs-x-icu\", g.group_id) > (?, ?)", cursor.key(), id);
        }
        List<GroupSummary> found =
                select(conditions, " ORDER BY g.name COLLATE \"cs-x-icu\", g.group_id LIMIT " + (page.limit() + 1));
        return Cursor.page(found, page, last -> new Cursor(LIST, last.groupId().toString(), last.name()));
    }

    /** Groups of a municipality that are bodies of the kinds given, by name. */
    public List<GroupSummary> bodies(String municipality, List<Body> kinds) {
        String[] names = kinds.stream().map(Body::name).toArray(String[]::new);
        Conditions conditions = Conditions.of("g.municipality", municipality).and("g.body = ANY (?)", names);
        return select(conditions, " ORDER BY g.name COLLATE \"cs-x-icu\", g.group_id");
    }

    /** The whole of one group; nothing where the municipality has none of that id. */
    public Optional<GroupView> group(String municipality, UUID groupId) {
        Conditions conditions = Conditions.of("g.municipality", municipality).and("g.group_id = ?", groupId);
        return select(conditions, "").stream().findFirst().map(reader::read);
    }

    /** Groups in which a person is a current member, by name. */
    public List<GroupSummary> groupsOf(String municipality, UUID memberId) {
        Conditions conditions = Conditions.of("g.municipality", municipality)
                .and(
                        "EXISTS (SELECT 1 FROM views.directory_membership m WHERE m.group_id = g.group_id"
                                + " AND m.state = 'CURRENT' AND m.member_id = ?)",
                        memberId);
        return select(conditions, " ORDER BY g.name COLLATE \"cs-x-icu\", g.group_id");
    }

    private List<GroupSummary> select(Conditions conditions, String order) {
        List<@Nullable Object> parameters = conditions.parameters();
        parameters.addFirst(SIDES);
        return jdbc.sql(GROUPS + conditions.sql() + order)
                .params(parameters)
                .query(Row.as(GroupDirectory::summary))
                .list();
    }

    private static @Nullable LeaderView leader(@Nullable String json) {
        return json == null ? null : Json.value(json, LeaderView.class);
    }

    private static GroupSummary summary(Row row) throws SQLException {
        return new GroupSummary(
                row.id("group_id"),
                row.id("process_id"),
                row.text("municipality"),
                row.constant("body", Body.class),
                row.text("name"),
                row.day("established_on"),
                row.texts("areas"),
                Json.list(row.text("members"), SideMembers.class),
                leader(row.textOrNull("leader")),
                row.version("version"));
    }
}
