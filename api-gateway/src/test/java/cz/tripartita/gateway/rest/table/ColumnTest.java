package cz.tripartita.gateway.rest.table;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ColumnTest {

    private record Leader(UUID memberId, LocalDate electedOn) {}

    private record Label(UUID memberId, @Nullable Integer citizen) {}

    private record Row(
            String title,
            Money awarded,
            @Nullable Leader leader,
            Label member,
            @Nullable ErasableText reasons,
            List<String> areas,
            List<Label> others,
            Map<String, Object> state,
            Instant at,
            BigDecimal score,
            boolean late) {}

    private static List<Cell> cells(String json) {
        JsonNode row = TableShape.JSON.readTree(json);
        return Column.of(Row.class).stream().map(column -> column.of(row)).toList();
    }

    @Test
    void followsTheComponentsAndWhatAnswersAddOfPersons() {
        assertThat(Column.of(Row.class).stream().map(Column::name))
                .containsExactly(
                        "title",
                        "awarded",
                        "leader.memberId",
                        "leader.electedOn",
                        "leader.name",
                        "member.memberId",
                        "member.citizen",
                        "member.label",
                        "member.name",
                        "reasons",
                        "areas",
                        "others",
                        "state",
                        "at",
                        "score",
                        "late");
    }

    @Test
    void takesTypesFromTheComponentsAndValuesFromJson() {
        assertThat(cells("""
                        {"title": "Doprava", "awarded": {"amount": 9999999999999.9, "currency": "CZK"},
                         "leader": {"memberId": "a", "electedOn": "2026-03-01", "name": "Jana"},
                         "member": {"memberId": "b", "citizen": 3, "label": "uživatel 3"}, "reasons": "proto",
                         "areas": ["seniors", "families"], "others": [{"citizen": 1}], "state": {"rate": 10.50},
                         "at": "2026-03-01T10:00:00.123456Z", "score": 12345678901234567.10, "late": false}"""))
                .containsExactly(
                        new Cell.Text("Doprava"),
                        new Cell.Amount(new BigDecimal("9999999999999.90")),
                        new Cell.Text("a"),
                        new Cell.Day(LocalDate.of(2026, 3, 1)),
                        new Cell.Text("Jana"),
                        new Cell.Text("b"),
                        new Cell.Decimal(new BigDecimal("3")),
                        new Cell.Text("uživatel 3"),
                        new Cell.Blank(),
                        new Cell.Text("proto"),
                        new Cell.Text("seniors; families"),
                        new Cell.Text("[{\"citizen\":1}]"),
                        new Cell.Text("{\"rate\":10.50}"),
                        new Cell.Moment(Instant.parse("2026-03-01T10:00:00.123456Z")),
                        new Cell.Decimal(new BigDecimal("12345678901234567.10")),
                        new Cell.Flag(false));
    }

    @Test
    void isBlankWhereThereIsNothing() {
        assertThat(cells("{\"title\": null, \"areas\": [], \"others\": [], \"leader\": null, \"reasons\": \"\"}"))
                .containsOnly(new Cell.Blank())
                .hasSize(16);
    }
}
