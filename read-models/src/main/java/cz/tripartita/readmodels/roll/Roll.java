package cz.tripartita.readmodels.roll;

import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.planning.events.Side;
import cz.tripartita.readmodels.Actor;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who belonged to which group as what, in the tables {@code <prefix>_organisation} and {@code <prefix>_membership} of
 * one projection.
 */
public final class Roll {

    private final JdbcClient jdbc;
    private final String organisation;
    private final String membership;

    /**
     * The roll of one projection.
     *
     * @param prefix what the projection's tables begin with, schema included, such as {@code views.decision}
     */
    public Roll(JdbcClient jdbc, String prefix) {
        this.jdbc = jdbc;
        organisation = prefix + "_organisation";
        membership = prefix + "_membership";
    }

    public void on(OrganisationRegistered event) {
        jdbc.sql("INSERT INTO " + organisation + " (organisation_id, municipality, name) VALUES (?, ?, ?)")
                .params(Parameters.of(event.organisationId(), event.municipality(), event.name()))
                .update();
    }

    /** Who joins from now on, joins under the new name; memberships keep the name of their day. */
    public void on(OrganisationRenamed event) {
        jdbc.sql("UPDATE " + organisation + " SET name = ? WHERE organisation_id = ?")
                .params(Parameters.of(event.name(), event.organisationId()))
                .update();
    }

    public void on(MembershipApplied event, String municipality) {
        jdbc.sql("INSERT INTO " + membership
                        + " (membership_id, municipality, group_id, member_id, side, organisation_id, organisation, current)"
                        + " VALUES (?, ?, ?, ?, ?, ?, (SELECT name FROM " + organisation
                        + " WHERE organisation_id = ?), false)")
                .params(Parameters.of(
                        event.membershipId(),
                        municipality,
                        event.groupId(),
                        event.memberId(),
                        event.side(),
                        event.organisationId(),
                        event.organisationId()))
                .update();
    }

    /** Gives an individual citizen the group's next number, or the one that the person had before. */
    public void on(MembershipStarted event) {
        jdbc.sql("UPDATE " + membership + " m SET current = true, citizen = CASE WHEN organisation_id IS NULL THEN"
                        + " coalesce((SELECT min(s.citizen) FROM " + membership
                        + " s WHERE s.group_id = m.group_id AND s.member_id = m.member_id),"
                        + " (SELECT coalesce(max(g.citizen), 0) + 1 FROM " + membership
                        + " g WHERE g.group_id = m.group_id)) END WHERE membership_id = ?")
                .params(Parameters.of(event.membershipId()))
                .update();
    }

    public void on(MembershipEnded event) {
        jdbc.sql("UPDATE " + membership + " SET current = false WHERE membership_id = ?")
                .params(Parameters.of(event.membershipId()))
                .update();
    }

    /** Empties the roll. */
    public void clear() {
        jdbc.sql("DELETE FROM " + membership).update();
        jdbc.sql("DELETE FROM " + organisation).update();
    }

    /** The columns of a label, for a select in which the membership's table goes by an alias. */
    public static String columns(String alias) {
        return "%1$s.member_id AS %1$s_member_id, %1$s.side AS %1$s_side, %1$s.organisation_id AS %1$s_organisation_id,"
                .concat(" %1$s.organisation AS %1$s_organisation, %1$s.citizen AS %1$s_citizen")
                .formatted(alias);
    }

    /** The label of a row that has the columns of an alias, none where no membership was joined. */
    public static @Nullable MemberLabel labelOrNull(Row row, String alias) throws SQLException {
        UUID memberId = row.idOrNull(alias + "_member_id");
        return memberId == null ? null : label(row, alias);
    }

    /** The label of a row that has the columns of an alias. */
    public static MemberLabel label(Row row, String alias) throws SQLException {
        return new MemberLabel(
                row.id(alias + "_member_id"),
                row.constant(alias + "_side", Side.class),
                row.idOrNull(alias + "_organisation_id"),
                row.textOrNull(alias + "_organisation"),
                row.numberOrNull(alias + "_citizen"));
    }

    /** Who acted, of a row with the columns {@code actor_person}, {@code actor_role} and those of the alias a. */
    public static Actor actor(Row row) throws SQLException {
        return new Actor(row.idOrNull("actor_person"), row.text("actor_role"), labelOrNull(row, "a"));
    }
}
