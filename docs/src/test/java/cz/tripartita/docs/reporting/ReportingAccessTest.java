package cz.tripartita.docs.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.docs.demo.RunningDemo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the logins of analysts may do in the demo's real server, and how they come and go. */
class ReportingAccessTest {

    private static final RunningDemo DEMO = RunningDemo.ofThisJvm();
    private static final Analyst PLZEN = Analyst.of("plzen", "analyst of Plzeň");

    private static JdbcClient superuser() throws IOException {
        String password = Files.readString(DEMO.folder().resolve("postgres-passwords/superuser"))
                .strip();
        return JdbcClient.create(new DriverManagerDataSource(PLZEN.address(), "postgres", password));
    }

    private static List<String> municipalities(JdbcClient reader) {
        return reader.sql("select distinct municipality from reporting.proposal order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void eachLoginReadsItsMunicipality() throws IOException {
        assertThat(municipalities(PLZEN.jdbc())).containsExactly("plzen");
        assertThat(municipalities(Analyst.of("zatec", "analyst of Žatec").jdbc()))
                .containsExactly("zatec");
        assertThat(municipalities(superuser())).isEmpty();
        assertThat(superuser()
                        .sql("select distinct municipality from views.decision_proposal order by 1")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("novy-jicin", "plzen", "zatec");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from store.event",
                "select count(*) from store.erasable_text",
                "select count(*) from views.ledger_grant",
                "select count(*) from reporting.reader",
                "insert into reporting.reader values ('analyst of Plzeň', 'zatec')",
                "update reporting.planning_group set name = 'mine'",
                "create table reporting.mine (n integer)",
                "create table public.mine (n integer)",
                "create temporary table mine (n integer)",
                "select lo_create(0)",
                "select pg_advisory_lock(1)",
                "select pg_advisory_xact_lock(1, 1)",
            })
    void aLoginMayDoNothingElse(String statement) {
        assertThatThrownBy(() -> PLZEN.jdbc()
                        .sql("set transaction read write; " + statement)
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aLoginOnlyReadsAndHasLimitsOfTime() {
        assertThat(List.of("default_transaction_read_only", "statement_timeout", "idle_in_transaction_session_timeout"))
                .map(setting -> PLZEN.jdbc()
                        .sql("show " + setting)
                        .query((row, _) -> row.getString(1))
                        .single())
                .containsExactly("on", "5min", "1min");
    }

    @Test
    void aLoginGivenAnotherMunicipalityReadsBothAndIsWithdrawnWithAll() {
        Analyst first = Analyst.of("plzen", "analyst of both");
        Analyst second = Analyst.of("zatec", "analyst of both");

        assertThatThrownBy(() -> municipalities(first.jdbc())).hasStackTraceContaining("password");
        assertThat(municipalities(second.jdbc())).containsExactly("plzen", "zatec");

        assertThat(Analyst.run("--withdraw", "--login=analyst of both").exit()).isZero();
        assertThatThrownBy(() -> municipalities(second.jdbc())).hasStackTraceContaining("password");
        assertThat(municipalities(Analyst.of("zatec", "analyst of both").jdbc()))
                .containsExactly("zatec");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "tripartita_owner", "tripartita_application", "tripartita_reporting"})
    void noRoleOfTheServiceIsTakenForALogin(String role) {
        for (String wish : List.of("--municipality=plzen", "--withdraw")) {
            Analyst.Run run = Analyst.run(wish, "--login=" + role);
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).contains(role + " is the name of a role that is none of an analyst");
        }
    }

    @Test
    void noLoginIsMadeForAMunicipalityThatIsNotThere() {
        Analyst.Run run = Analyst.run("--municipality=plezn", "--login=analyst with a typo");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("nothing is recorded of a municipality plezn");
    }

    /** The statements of docs/reporting.md for a server of one's own, but for the role, which the embedded server has. */
    @Test
    void whatThePageSaysForAServerOfOnesOwnMakesALogin() throws IOException {
        String page = Files.readString(Path.of("reporting.md"));
        List<String> blocks = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
                .matcher(page.substring(
                        page.indexOf("## A login on a server of your own"), page.indexOf("## Questions")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).hasSize(3);
        assertThat(blocks.getFirst()).isEqualTo("create role tripartita_reporting nologin;\n");
        for (String block : blocks.subList(1, 3)) {
            superuser().sql(block).update();
        }

        JdbcClient jana = JdbcClient.create(new DriverManagerDataSource(PLZEN.address(), "jana", "to be changed"));

        assertThat(municipalities(jana)).containsExactly("plzen");
        assertThat(DEMO.get("plzen-coordinator", "/actuator/health").statusCode())
                .isEqualTo(200);
    }
}
