package cz.tripartita.gateway.postgres;

import cz.tripartita.readmodels.reporting.ReportingSchema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * Brings the schemas {@code store} and {@code views} to this version, as their owner, grants the application its part, and
 * makes the views of analysts over them.
 */
public final class Migrations {

    private static final String HISTORY = "schema_history";

    private static final List<String> GRANTS = List.of(
            "grant usage on schema store, views",
            "grant select, insert on store.event, store.erasable_text, store.file",
            "grant select, insert, delete on store.first_answer",
            "grant select, insert, update, delete on store.token",
            "grant select, insert, update on store.catalogue_load",
            "grant select, insert on store.catalogue_refusal",
            "grant execute on function store.issue_survey_tokens, store.give_survey_answer, store.seal_survey,"
                    + " store.survey_texts",
            "grant select, insert, update, delete, truncate on all tables in schema views",
            "grant usage, select on all sequences in schema views");

    private final Access access;

    public Migrations(Access access) {
        this.access = access;
    }

    /**
     * Migrates both schemas, each with a history of its own, and grants; then analysts find theirs.
     *
     * @throws UnfitServer when the owner cannot connect or may not do so
     */
    public void run() {
        migrate("store");
        migrate("views");
        grant();
        report();
    }

    private void migrate(String schema) {
        Flyway.configure()
                .dataSource(access.url(), access.owner().user(), access.owner().password())
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .table(HISTORY)
                .locations("classpath:db/migration/" + schema)
                .failOnMissingLocations(false)
                .load()
                .migrate();
    }

    private void report() {
        try (Connection connection = owner()) {
            ReportingSchema.define(connection);
        } catch (SQLException e) {
            throw new UnfitServer("the owner role could not make the views of schema reporting", e);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
    }

    private void grant() {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            String application =
                    statement.enquoteIdentifier(access.application().user(), true);
            for (String grant : GRANTS) {
                statement.execute(grant + " to " + application);
            }
        } catch (SQLException e) {
            throw new UnfitServer("the owner role could not grant the application role its rights", e);
        }
    }
}
