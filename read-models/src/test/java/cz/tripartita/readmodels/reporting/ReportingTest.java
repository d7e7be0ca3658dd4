package cz.tripartita.readmodels.reporting;

import static cz.tripartita.readmodels.MoneyStory.PROGRAMME;
import static cz.tripartita.readmodels.MoneyStory.SERVICES;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.DefectsFound;
import cz.tripartita.grants.events.ApplicationEvent.DraftSaved;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.Applying;
import cz.tripartita.readmodels.MoneyStory;
import cz.tripartita.readmodels.MonitoringStory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.ReportingDatabase;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.WholeStory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an analyst sees, and that it is nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportingTest {

    private static final UUID CURED = id("application being cured");

    private final ReportingDatabase database = new ReportingDatabase();
    private final JdbcClient owner = database.owner();
    private final JdbcClient analyst = database.analyst("plzen");

    @BeforeAll
    void tellTheStory() {
        Story story = told();
        story.in("plzen").on("2026-10-01").by("applicant", id("applicant"));
        story.then(
                new ApplicationStarted(CURED, PROGRAMME, SERVICES, "plzen", DIAKONIE),
                new ApplicationSubmitted(
                        CURED,
                        PROGRAMME,
                        SERVICES,
                        "plzen",
                        DIAKONIE,
                        1,
                        Applying.content(id("service cured"), "Poradna", LocalDate.of(2027, 1, 1), "7000", List.of()),
                        List.of()),
                new DefectsFound(CURED, List.of("Chybí rozpočet."), LocalDate.of(2026, 10, 9)),
                new DraftSaved(CURED, 2, Applying.draft("Rozmyšlená poradna", Money.czk("9000"))));
        story.on("2027-02-01").by("policy", null).then(planned("2027-07-20"), planned("2027-07-25"));
        story.tell(Projector.ofAll(owner));
    }

    private static ReportsPlanned planned(String dueOn) {
        return new ReportsPlanned(
                MonitoringStory.MONITORING,
                MonitoringStory.SECOND_GRANT,
                List.of(MonitoringStory.planned("2027-H1", dueOn)),
                false);
    }

    /** The whole story under a law that wants agreements published. */
    private static Story told() {
        Story story = new Story();
        story.in("plzen").on("2026-01-09");
        for (LegalParameter parameter : LegalParameter.values()) {
            story.then(new ParameterSet(
                    id("parameters of the law"),
                    "plzen",
                    parameter,
                    BigDecimal.TEN,
                    LocalDate.of(2026, 1, 9),
                    null,
                    "zákon č. 250/2000 Sb.",
                    "účinnost zákona"));
        }
        WholeStory.tell(story);
        return story;
    }

    private static List<String> views(JdbcClient owner) {
        return texts(owner, "SELECT viewname FROM pg_views WHERE schemaname = 'reporting' ORDER BY viewname");
    }

    private static List<String> texts(JdbcClient reader, String query) {
        return reader.sql(query).query((row, _) -> row.getString(1)).list();
    }

    private static Map<String, Long> rows(JdbcClient reader, List<String> views) {
        Map<String, Long> rows = new TreeMap<>();
        for (String view : views) {
            rows.put(
                    view,
                    reader.sql("SELECT count(*) FROM reporting." + view)
                            .query(Long.class)
                            .single());
        }
        return rows;
    }

    @Test
    void showsReportsAsTheyArePlannedLast() {
        assertThat(texts(
                        analyst,
                        "SELECT due_on FROM reporting.planned_report WHERE grant_id = '%s'"
                                .formatted(MonitoringStory.SECOND_GRANT)))
                .containsExactly("2027-07-25");
    }

    @Test
    void showsRowsOfTheOwnMunicipalityInEachView() {
        JdbcClient nowhere = database.analyst("nowhere");
        for (String view : views(owner)) {
            String municipalities = "SELECT municipality FROM reporting." + view;
            assertThat(texts(analyst, municipalities)).as(view).isNotEmpty().containsOnly("plzen");
            assertThat(texts(nowhere, municipalities)).as(view).isEmpty();
        }
    }

    /** The same rows, given to another municipality, are seen there and here no longer. */
    @Test
    void showsNoRowOfAnotherMunicipality() {
        ReportingDatabase moved = new ReportingDatabase();
        told().tell(Projector.ofAll(moved.owner()));
        List<String> views = views(moved.owner());
        views.remove("my_municipality");
        JdbcClient plzen = moved.analyst("plzen");
        Map<String, Long> before = rows(plzen, views);
        Map<String, Long> others = rows(moved.analyst("zatec"), views);

        texts(
                        moved.owner(),
                        "SELECT table_name FROM information_schema.columns"
                                + " WHERE table_schema = 'views' AND column_name = 'municipality'")
                .forEach(table -> moved.owner()
                        .sql("UPDATE views." + table + " SET municipality = 'zatec' WHERE municipality = 'plzen'")
                        .update());

        assertThat(rows(plzen, views))
                .allSatisfy((view, count) -> assertThat(count).as(view).isZero());
        assertThat(rows(moved.analyst("zatec"), views))
                .allSatisfy((view, count) -> assertThat(count)
                        .as(view)
                        .isEqualTo(before.getOrDefault(view, 0L) + others.getOrDefault(view, 0L)));
    }

    /** A condition of the reader's own is not tried on rows that the reader does not see: it would tell of them. */
    @Test
    void triesNoConditionOnRowsOfAnotherMunicipality() {
        JdbcClient nowhere = database.analyst("nowhere");
        String probe = " WHERE 1 / CASE WHEN municipality = 'nowhere' THEN 1 ELSE 0 END = 1";

        assertThatThrownBy(() -> texts(owner, "SELECT name FROM views.directory_group" + probe))
                .hasStackTraceContaining("division by zero");
        for (String view : views(owner)) {
            assertThat(texts(nowhere, "SELECT municipality FROM reporting." + view + probe))
                    .as(view)
                    .isEmpty();
        }
    }

    @Test
    void letsNobodyReadWhatIsBelow() {
        List<String> tables = texts(
                owner,
                "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname IN ('views', 'reporting')");

        assertThat(tables).contains("views.ledger_grant", "reporting.reader", "reporting.definition");
        tables.forEach(table -> assertRefused("SELECT count(*) FROM " + table));
    }

    @Test
    void letsNobodyWrite() {
        for (String view : views(owner)) {
            assertThat(texts(
                            owner,
                            "SELECT right_to FROM unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) right_to"
                                    + " WHERE has_table_privilege('analyst_plzen', 'reporting." + view
                                    + "', right_to)"))
                    .as(view)
                    .isEmpty();
        }
        assertRefused("UPDATE reporting.planning_group SET municipality = 'x'");
        assertRefused("DELETE FROM reporting.planning_group");
        assertRefused("INSERT INTO reporting.reader VALUES ('analyst_plzen', 'zatec')");
        for (String schema : List.of("reporting", "views", "public")) {
            assertRefused("CREATE TABLE " + schema + ".mine (n integer)");
        }
    }

    private void assertRefused(String statement) {
        assertThatThrownBy(() -> analyst.sql(statement).query().listOfRows())
                .as(statement)
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void holdsNoPersonAndNoReferenceToAnErasableText() {
        Set<String> personal = new HashSet<>();
        texts(owner, """
                        SELECT 'SELECT DISTINCT ' || column_name || '::text FROM views.' || table_name
                            || ' WHERE ' || column_name || ' IS NOT NULL'
                        FROM information_schema.columns
                        WHERE table_schema = 'views' AND udt_name IN ('uuid', 'text')
                            AND column_name ~ '(_text|_digest|_by|person|person_id|member_id|holder)$'
                        """).forEach(select -> personal.addAll(texts(owner, select)));
        String seen = views(owner).stream()
                .flatMap(view -> texts(analyst, "SELECT v::text FROM reporting." + view + " v").stream())
                .collect(Collectors.joining("\n"));

        assertThat(personal).hasSizeGreaterThan(30);
        assertThat(seen).contains(DIAKONIE.toString());
        assertThat(personal.stream().filter(seen::contains)).isEmpty();
    }

    @Test
    void saysOfADraftThatItWasStartedAndNothingElse() {
        Map<String, @Nullable Object> draft = analyst.sql(
                        "SELECT * FROM reporting.application WHERE application_id = ?")
                .param(MoneyStory.NEVER_SUBMITTED)
                .query()
                .singleRow();

        assertThat(draft).containsEntry("state", "DRAFT").containsEntry("organisation_id", DIAKONIE);
        assertThat(draft.entrySet().stream()
                        .filter(column -> column.getValue() != null)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "municipality",
                        "application_id",
                        "programme_id",
                        "year",
                        "line_id",
                        "organisation_id",
                        "state",
                        "started_on");
        assertThat(analyst.sql("SELECT count(*) FROM reporting.application_source WHERE application_id = ?")
                        .param(MoneyStory.NEVER_SUBMITTED)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void showsAnApplicationAsItWasHandedInWhileItsApplicantWritesAnotherVersion() {
        assertThat(owner.sql("SELECT service_name FROM views.ledger_application WHERE application_id = ?")
                        .param(CURED)
                        .query((row, _) -> row.getString(1))
                        .single())
                .isEqualTo("Rozmyšlená poradna");
        assertThat(analyst.sql("SELECT service_name, requested FROM reporting.application WHERE application_id = ?")
                        .param(CURED)
                        .query()
                        .singleRow())
                .containsEntry("service_name", "Poradna")
                .containsEntry("requested", new BigDecimal("7000.00"));
    }
}
