package cz.tripartita.gateway.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code load}: sends a city's own file of commands to a running service, which dates them by its own clock. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Sends a file of commands to a running service, and stops at the first refusal.",
        footer = {
            "",
            "The secret of a client is taken from the file of --secrets (lines such as 'plzen-facilitator=…'),",
            "else from the environment: TRIPARTITA_SECRET_PLZEN_FACILITATOR, or TRIPARTITA_SECRET for all clients.",
            "A file may be loaded again: what is stored already stays as it is."
        })
public final class LoadSubcommand implements Callable<Integer> {

    private static final int REFUSED = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--file", required = true, paramLabel = "FILE", description = "The file of commands.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--address",
            defaultValue = "http://localhost:8080",
            paramLabel = "URI",
            description = "Where the service runs (${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private URI address;

    @Option(
            names = "--token-endpoint",
            paramLabel = "URI",
            description = "Where clients get their tokens (<address>/oauth2/token).")
    private @Nullable URI tokenEndpoint;

    @Option(names = "--secrets", paramLabel = "FILE", description = "Secrets of the clients, as a file of properties.")
    private @Nullable Path secrets;

    /**
     * Runs the subcommand.
     *
     * @param arguments what follows {@code load} on the command line
     * @return exit code: 0 when the whole file is loaded, 1 when a line was refused or malformed, 2 for wrong usage
     */
    public static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new LoadSubcommand());
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try (Reader source = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CommandFile commands = CommandFile.read(source);
            ClientSecrets known = ClientSecrets.of(secrets, System.getenv());
            URI tokens = tokenEndpoint == null ? address.resolve("/oauth2/token") : tokenEndpoint;
            RunningService service = RunningService.at(address, tokens, known::of);
            new CommandFileLoader(service, at -> {}, PrintedProgress.onStandardOutput()).load(commands);
            return 0;
        } catch (MalformedLine | LineRefused | SecretMissing e) {
            err.println(file + ", " + e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            err.println(e.getMessage());
        }
        return REFUSED;
    }
}
