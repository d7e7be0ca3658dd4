package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.StatuteRules;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which processes a municipality has and by which statute they go. */
public final class Processes {

    private final JdbcClient jdbc;

    public Processes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The processes of a municipality, the first established first. */
    public List<ProcessView> list(String municipality) {
        return jdbc.sql("SELECT * FROM views.directory_process WHERE municipality = ?"
                        + " ORDER BY established_on, process_id")
                .param(municipality)
                .query(Row.as(this::process))
                .list();
    }

    /** One process; nothing where the municipality has none of that id. */
    public Optional<ProcessView> find(String municipality, UUID processId) {
        return jdbc.sql("SELECT * FROM views.directory_process WHERE municipality = ? AND process_id = ?")
                .params(municipality, processId)
                .query(Row.as(this::process))
                .optional();
    }

    /** The version of the statute in effect on a day, nothing before the first one. */
    public Optional<StatuteView> statuteInEffect(String municipality, UUID processId, LocalDate day) {
        return jdbc.sql("SELECT * FROM views.directory_statute WHERE municipality = ? AND process_id = ?"
                        + " AND effective_from <= ? ORDER BY version DESC LIMIT 1")
                .params(municipality, processId, day)
                .query(Row.as(Processes::statute))
                .optional();
    }

    private ProcessView process(Row row) throws SQLException {
        UUID processId = row.id("process_id");
        return new ProcessView(
                processId,
                row.text("municipality"),
                row.text("name"),
                row.day("established_on"),
                statutes(processId),
                drafts(processId),
                offices(processId),
                cooperations(processId),
                row.version("version"));
    }

    private List<StatuteView> statutes(UUID processId) {
        return jdbc.sql("SELECT * FROM views.directory_statute WHERE process_id = ? ORDER BY version")
                .param(processId)
                .query(Row.as(Processes::statute))
                .list();
    }

    private static StatuteView statute(Row row) throws SQLException {
        return new StatuteView(
                row.number("version"),
                row.day("effective_from"),
                new Resolution(
                        row.constant("approval_body", Body.class), row.text("approval_number"), row.day("approved_on")),
                row.numberOrNull("repeals"),
                Json.value(row.text("rules"), StatuteRules.class));
    }

    private List<StatuteDraftView> drafts(UUID processId) {
        return jdbc.sql("SELECT * FROM views.directory_statute_draft WHERE process_id = ? ORDER BY version, revision")
                .param(processId)
                .query(Row.as(row -> new StatuteDraftView(
                        row.number("version"),
                        row.number("revision"),
                        row.day("drafted_on"),
                        Json.value(row.text("rules"), StatuteRules.class),
                        row.idOrNull("steering_meeting"),
                        Json.list(row.text("opinions"), StatuteOpinionView.class))))
                .list();
    }

    private List<CooperationView> cooperations(UUID processId) {
        return jdbc.sql("SELECT * FROM views.directory_cooperation WHERE process_id = ? ORDER BY sequence")
                .param(processId)
                .query(Row.as(row -> new CooperationView(
                        row.id("organisation_id"),
                        row.text("number"),
                        row.day("agreed_on"),
                        row.money("contribution"),
                        row.dayOrNull("ended_on"))))
                .list();
    }

    private List<OfficeView> offices(UUID processId) {
        return jdbc.sql("SELECT * FROM views.directory_office WHERE process_id = ? ORDER BY office, group_id")
                .param(processId)
                .query(Row.as(row -> new OfficeView(
                        row.text("office"), row.idOrNull("group_id"), row.id("holder"), row.day("since"))))
                .list();
    }
}
