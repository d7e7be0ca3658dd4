package cz.tripartita.docs.reporting;

import cz.tripartita.docs.demo.RunningDemo;
import cz.tripartita.gateway.postgres.ReportingAccessSubcommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Somebody who asks the demo in SQL, let in as docs/reporting.md says. */
record Analyst(String address, String login, String password) {

    /** What a run of the subcommand came to. */
    record Run(int exit, String out, String err) {}

    /** Makes a login that reads the rows of a municipality. */
    static Analyst of(String municipality, String login) {
        Run run = run("--municipality=" + municipality, "--login=" + login);
        if (run.exit() != 0) {
            throw new IllegalStateException(run.err());
        }
        String[] printed =
                run.out().lines().map(line -> line.replaceFirst("^\\w+ +", "")).toArray(String[]::new);
        return new Analyst(printed[0], printed[1], printed[2]);
    }

    /** Runs {@code reporting-access} on the folder of the demo. */
    static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = ReportingAccessSubcommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(
                                Arrays.stream(arguments),
                                Stream.of(
                                        "--data-dir=" + RunningDemo.ofThisJvm().folder()))
                        .toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }

    JdbcClient jdbc() {
        return JdbcClient.create(new DriverManagerDataSource(address, login, password));
    }
}
