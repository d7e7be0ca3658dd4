package cz.tripartita.docs.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/** Runs last of all modules: puts what they measured on the page. */
class MeasuredPageTest {

    private final MeasuredPage page = new MeasuredPage(Path.of("measured.md"), Path.of(".."));

    @Test
    @EnabledIfSystemProperty(named = "tripartita.thorough", matches = "true")
    void takesTheFiguresOfFullCounts() throws IOException {
        List<JsonNode> figures = page.figures(".json", "figure").stream()
                .filter(figure -> figure.path("command").asString().equals("mvn -Pthorough verify"))
                .toList();
        assertThat(figures).isNotEmpty();
        List<String> table = new ArrayList<>(List.of("| Figure | Value | Unit |", "| --- | ---: | --- |"));
        figures.forEach(figure -> table.add("| %s | %s | %s |"
                .formatted(
                        figure.path("figure").asString(),
                        figure.path("value").asString(),
                        figure.path("unit").asString())));

        page.write("mvn -Pthorough verify", table);

        assertThat(Files.readAllLines(Path.of("measured.md"))).containsAll(table);
    }

    @Test
    @Tag("benchmark")
    void takesTheBenchmarks() throws IOException {
        Collection<JsonNode> figures = page.figures(".jsonl", "benchmark");
        assertThat(figures).isNotEmpty();
        List<String> table = new ArrayList<>(
                List.of("| Benchmark | Value | Floor | Ratio | Unit |", "| --- | ---: | ---: | ---: | --- |"));
        figures.forEach(figure -> table.add("| %s | %s | %s | %s | %s |"
                .formatted(
                        figure.path("benchmark").asString(),
                        figure.path("value").asString(),
                        figure.path("floor").asString(),
                        figure.path("ratio").asString(),
                        figure.path("unit").asString())));

        page.write("mvn -Pbenchmark verify", table);

        assertThat(Files.readAllLines(Path.of("measured.md"))).containsAll(table);
    }
}
