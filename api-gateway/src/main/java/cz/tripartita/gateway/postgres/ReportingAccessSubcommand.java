package cz.tripartita.gateway.postgres;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reporting-access}: lets an analyst query the schema {@code reporting} of the embedded server. */
@Command(
        name = "reporting-access",
        mixinStandardHelpOptions = true,
        description = "Makes a login that only reads the reporting views of one municipality, and prints its password.",
        footer = {
            "",
            "For the embedded server, while the service runs. A login that is there gets a new password; given another",
            "municipality, it reads both. For a server of your own see docs/reporting.md."
        })
public final class ReportingAccessSubcommand implements Callable<Integer> {

    private static final int REFUSED = 1;

    private static final class Wanted {

        @Option(
                names = "--municipality",
                required = true,
                paramLabel = "CODE",
                description = "Whose rows it reads, such as plzen.")
        private @Nullable String municipality;

        @Option(names = "--withdraw", required = true, description = "Takes the login away.")
        private boolean withdraw;
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--login", required = true, paramLabel = "NAME", description = "Name of the login.")
    @SuppressWarnings("NullAway.Init")
    private String login;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Wanted wanted;

    @Option(
            names = "--data-dir",
            defaultValue = "data",
            paramLabel = "FOLDER",
            description = "tripartita.data-dir of the service (${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private Path dataDir;

    /**
     * Runs the subcommand.
     *
     * @param arguments what follows {@code reporting-access} on the command line
     * @return exit code: 0 when done, 1 when refused, 2 for wrong usage
     */
    public static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    /** The subcommand, for those who read what it prints. */
    public static CommandLine commandLine() {
        return new CommandLine(new ReportingAccessSubcommand());
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            ReportingAccess access = ReportingAccess.to(dataDir);
            if (wanted.municipality == null) {
                access.take(login);
            } else {
                print(access.url(), access.give(login, wanted.municipality));
            }
            return 0;
        } catch (UnfitServer | IOException | SQLException e) {
            err.println(e.getMessage());
            return REFUSED;
        }
    }

    private void print(String url, Access.Login given) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("address   " + url);
        out.println("login     " + given.user());
        out.println("password  " + given.password());
        out.flush();
    }
}
