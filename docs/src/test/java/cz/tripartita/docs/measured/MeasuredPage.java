package cz.tripartita.docs.measured;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page {@code docs/measured.md}: one section per command that measures, rewritten whole by that command. */
final class MeasuredPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path page;
    private final Path modules;

    /**
     * @param page the Markdown file
     * @param modules the folder of the modules, which left their figures in {@code target/measured}
     */
    MeasuredPage(Path page, Path modules) {
        this.page = page;
        this.modules = modules;
    }

    /** The lines of JSON that the modules left in files of one ending: of each name the newest. */
    Collection<JsonNode> figures(String ending, String name) throws IOException {
        Map<String, JsonNode> figures = new LinkedHashMap<>();
        try (Stream<Path> folders = Files.list(modules)) {
            for (Path folder : folders.map(module -> module.resolve("target/measured"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(file -> file.toString().endsWith(ending))
                            .sorted()
                            .toList()) {
                        Files.readAllLines(file).stream()
                                .filter(line -> !line.isBlank())
                                .map(JSON::readTree)
                                .forEach(figure -> figures.put(figure.path(name).asString(), figure));
                    }
                }
            }
        }
        return figures.values();
    }

    /** Puts a table into the section of a command, below the day and the machine. */
    void write(String command, List<String> table) throws IOException {
        String begin = "<!-- " + command + " -->";
        String end = "<!-- end of " + command + " -->";
        String text = Files.readString(page);
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(page + " has no section " + begin);
        }
        List<String> lines = new ArrayList<>(List.of(begin, "", machine(), ""));
        lines.addAll(table);
        lines.add("");
        Files.writeString(page, text.substring(0, from) + String.join("\n", lines) + text.substring(to));
    }

    private static String machine() {
        long memory = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
        return "%s; %d cores, %d GiB of memory, %s %s, Java %s."
                .formatted(
                        LocalDate.now(ZoneId.of("Europe/Prague")),
                        Runtime.getRuntime().availableProcessors(),
                        Math.round(memory / 1073741824.0),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version().feature());
    }
}
