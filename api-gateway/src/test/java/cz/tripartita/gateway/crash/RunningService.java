package cz.tripartita.gateway.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A service process as its tests see it: started, spoken to, killed. */
final class RunningService {

    private final Process process;
    private final Path data;
    private final int port;

    private RunningService(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /** Starts one on a data folder and returns when it takes commands. */
    static RunningService start(Path folder, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dtripartita.postgres-binaries="
                        + Path.of("target", "postgres-binaries").toAbsolutePath(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ServiceProcess.class.getName(),
                folder.toString()));
        command.addAll(settings);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        StringBuilder log = new StringBuilder();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("READY ")) {
                int port = Integer.parseInt(line.substring("READY ".length()));
                Thread.ofVirtual().start(() -> out.lines().forEach(rest -> {}));
                return new RunningService(process, folder.resolve("postgres"), port);
            }
            log.append(line).append('\n');
        }
        throw new IllegalStateException("the service did not start:\n" + log);
    }

    /** One client's connection. */
    final class Client implements AutoCloseable {

        private final Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        private final PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
        private final BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

        Client() throws IOException {}

        /** The line that answers a request; an end of the stream is an end of the service. */
        String ask(String request) throws IOException {
            out.println(request);
            String answer = in.readLine();
            if (answer == null) {
                throw new IOException("the service is gone");
            }
            return answer;
        }

        /** The lines that answer a request, up to the dot. */
        List<String> askForRows(String request) throws IOException {
            List<String> rows = new ArrayList<>();
            for (String row = ask(request); !row.equals("."); row = in.readLine()) {
                rows.add(row);
            }
            return rows;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** {@code kill -9} of the Java process; the database server lives on. */
    void killJvm() throws IOException, InterruptedException {
        kill(List.of(process.toHandle()));
    }

    /** {@code kill -9} of the Java process, the database server and all its processes, in one call. */
    void killTree() throws IOException, InterruptedException {
        List<ProcessHandle> all = new ArrayList<>(List.of(server()));
        all.addAll(server().descendants().toList());
        all.add(process.toHandle());
        kill(all);
    }

    /** The database server's first process. */
    ProcessHandle server() throws IOException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** Whether a database server is on the folder. */
    boolean isServerAlive() {
        return Files.exists(data.resolve("postmaster.pid"));
    }

    private static void kill(List<ProcessHandle> processes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-9"));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        new ProcessBuilder(command).inheritIO().start().waitFor();
        for (ProcessHandle process : processes) {
            process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }

    /** Stops it in order, database server and all. */
    void stop() throws IOException, InterruptedException {
        try (Client client = new Client()) {
            client.out.println("stop");
            process.waitFor();
        }
    }
}
