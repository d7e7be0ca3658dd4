package cz.tripartita.docs.reference;

import cz.tripartita.docs.demo.RunningDemo;
import cz.tripartita.gateway.postgres.Access;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Every view and column of the schema for analysts, as the catalogue of a migrated database describes them. */
final class ReportingPage {

    private static final String COLUMNS = """
            select c.relname, obj_description(c.oid, 'pg_class') as meaning, a.attname,
                format_type(a.atttypid, a.atttypmod) as type, col_description(c.oid, a.attnum) as column_meaning
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'reporting'::regnamespace and c.relkind = 'v'
            order by c.relname collate "C", a.attnum
            """;

    private ReportingPage() {}

    private record Column(String view, String meaning, String line) {}

    static String text() {
        Access access = RunningDemo.ofThisJvm().part(Access.class);
        List<Column> columns = JdbcClient.create(new DriverManagerDataSource(
                        access.url(), access.owner().user(), access.owner().password()))
                .sql(COLUMNS)
                .query((row, _) -> column(
                        row.getString("relname"),
                        row.getString("meaning"),
                        row.getString("attname"),
                        row.getString("type"),
                        row.getString("column_meaning")))
                .list();
        return head(columns)
                + columns.stream()
                        .map(Column::view)
                        .distinct()
                        .map(view -> section(columns.stream()
                                .filter(column -> column.view().equals(view))
                                .toList()))
                        .collect(Collectors.joining("\n"));
    }

    private static String head(List<Column> columns) {
        return "# Views for analysts\n\nThe read-only schema `reporting` ([how to use it](../reporting.md)). "
                + Page.writtenAnew()
                + "\n\n"
                + columns.stream()
                        .map(Column::view)
                        .distinct()
                        .map(view -> "[`%1$s`](#%1$s)".formatted(view))
                        .collect(Collectors.joining(", "))
                + "\n\n";
    }

    private static String section(List<Column> columns) {
        return columns.stream()
                .map(Column::line)
                .collect(Collectors.joining(
                        "\n",
                        "## %s\n\n%s\n\n| Column | Type | Meaning |\n| --- | --- | --- |\n"
                                .formatted(
                                        columns.getFirst().view(),
                                        columns.getFirst().meaning()),
                        "\n"));
    }

    private static Column column(
            String view, @Nullable String meaning, String column, String type, @Nullable String columnMeaning) {
        return new Column(
                view,
                said(meaning, view),
                "| `%s` | %s | %s |".formatted(column, type, Page.cell(said(columnMeaning, view + "." + column))));
    }

    private static String said(@Nullable String meaning, String what) {
        if (meaning == null || meaning.isBlank()) {
            throw new IllegalStateException("reporting." + what + " has no comment that says what it means");
        }
        return meaning;
    }
}
