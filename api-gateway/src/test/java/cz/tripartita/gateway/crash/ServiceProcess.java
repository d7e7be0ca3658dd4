package cz.tripartita.gateway.crash;

import cz.tripartita.gateway.dispatch.Receipt;
import cz.tripartita.gateway.due.DueTask;
import cz.tripartita.gateway.due.DueTasks;
import cz.tripartita.gateway.postgres.Durability;
import cz.tripartita.gateway.postgres.EmbeddedServer;
import cz.tripartita.gateway.postgres.TestServer;
import cz.tripartita.gateway.testing.Notebook.OpenNotebook;
import cz.tripartita.gateway.testing.Notebook.WriteLine;
import cz.tripartita.gateway.testing.NotebookLines;
import cz.tripartita.gateway.testing.TestDatabase;
import cz.tripartita.gateway.testing.TestService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The process to be killed: embedded server, store, dispatch and one projection, over a line protocol on a loopback port.
 *
 * <p>{@code open <id>} and {@code write <id> <text>} are answered {@code <version> <position>}, {@code events} and
 * {@code projection} by one line for each row and then a dot, {@code stop} by the end. {@code due <key>} begins to write
 * the line 'due' into every notebook, over and over, each under a key of its own, or where the key is {@code none} under a
 * new one each time.
 */
final class ServiceProcess {

    private final TestService service;

    private ServiceProcess(TestService service) {
        this.service = service;
    }

    /** Takes the data folder and settings of the server such as {@code fsync=off}, with which durability is not demanded. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> settings = new HashMap<>();
        for (String setting : List.of(arguments).subList(1, arguments.length)) {
            int equals = setting.indexOf('=');
            settings.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        try (EmbeddedServer server = TestServer.on(Path.of(arguments[0]), settings);
                TestDatabase database = new TestDatabase(server.access(), 20)) {
            if (settings.isEmpty()) {
                Durability.demand(database.application());
            }
            try (TestService service = new TestService(database, TestService.NOTEBOOKS);
                    ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
                System.out.println("READY " + socket.getLocalPort());
                new ServiceProcess(service).serve(socket);
            }
        }
    }

    private void serve(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> answer(client, socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket client, ServerSocket socket) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("stop")) {
                    socket.close();
                    return;
                }
                out.println(answerTo(line.split(" ", 3)));
            }
        } catch (IOException e) {
            System.out.println("client gone: " + e.getMessage());
        }
    }

    private String answerTo(String[] words) {
        return switch (words[0]) {
            case "open" -> told(service.send(new OpenNotebook(UUID.fromString(words[1]))));
            case "write" -> told(service.send(new WriteLine(UUID.fromString(words[1]), words[2])));
            case "due" -> sendWhatIsDue(words[1].equals("none"));
            case "events" ->
                rows("select position || ' ' || stream || ' ' || coalesce(payload ->> 'text', '-') as line"
                        + " from store.event order by position");
            case "projection" -> projection();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private String sendWhatIsDue(boolean withoutKey) {
        new DueTasks(now -> everyNotebook(withoutKey), service.commands(), service.clock()).start(Duration.ofMillis(1));
        return "begun";
    }

    private List<DueTask> everyNotebook(boolean withoutKey) {
        return service
                .database()
                .jdbc()
                .sql("select stream from store.event where sequence = 0 order by position")
                .query(String.class)
                .list()
                .stream()
                .map(notebook -> new DueTask(
                        withoutKey ? UUID.randomUUID().toString() : "due " + notebook,
                        service.clock().instant(),
                        "plzen",
                        new WriteLine(UUID.fromString(notebook), "due")))
                .toList();
    }

    private static String told(Receipt receipt) {
        return receipt.version() + " " + receipt.position();
    }

    private String projection() {
        long head = service.database()
                .jdbc()
                .sql("select coalesce(max(position), 0) as head from store.event")
                .query((row, number) -> row.getLong("head"))
                .single();
        if (!service.machinery().progress().await(NotebookLines.NAME, head, Duration.ofSeconds(60))) {
            throw new IllegalStateException("the projection does not catch up");
        }
        return rows(
                "select position || ' ' || notebook || ' ' || text as line from views.notebook_line order by position");
    }

    private String rows(String sql) {
        List<String> lines = service.database()
                .jdbc()
                .sql(sql)
                .query((row, number) -> row.getString("line"))
                .list();
        return String.join("\n", lines) + (lines.isEmpty() ? "." : "\n.");
    }
}
