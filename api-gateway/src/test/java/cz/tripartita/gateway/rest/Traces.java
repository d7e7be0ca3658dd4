package cz.tripartita.gateway.rest;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looks through every table that there is, for anything that tells of an answer or of who gave it. */
final class Traces {

    private static final Pattern WORD = Pattern.compile("[\\w.=-]+");

    private final JdbcClient jdbc;
    private final List<String> tables;

    /** Of all tables of the schemas, whatever they are called, but for those named. */
    Traces(JdbcClient jdbc, List<String> schemas, String... without) {
        this.jdbc = jdbc;
        tables = jdbc
                .sql("select format('%I.%I', table_schema, table_name) from information_schema.tables"
                        + " where table_schema in (:schemas) and table_type = 'BASE TABLE'")
                .param("schemas", schemas)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> !List.of(without).contains(table))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    List<String> tables() {
        return tables;
    }

    /** A digest of each table with the transactions that wrote its rows, so that nothing is written unseen. */
    Map<String, String> digests() {
        return each("md5(coalesce(string_agg(concat(t.xmin, ' ', t), '' order by concat(t.xmin, ' ', t)), ''))");
    }

    /** The tables in which one of the secrets stands, with it. */
    Set<String> of(Collection<String> secrets) {
        return each("coalesce(string_agg(to_jsonb(t)::text, ' '), '')").entrySet().stream()
                .flatMap(table -> in(table.getValue(), secrets).stream().map(secret -> table.getKey() + " " + secret))
                .collect(Collectors.toSet());
    }

    /** Of each table the value of an expression over its rows, by one query, so that all is of one moment. */
    private Map<String, String> each(String expression) {
        Map<String, String> values = new TreeMap<>();
        String sql = tables.stream()
                .map(table -> "select '%s' as name, %s as value from %s t".formatted(table, expression, table))
                .collect(Collectors.joining(" union all "));
        jdbc.sql(sql).query(row -> {
            values.put(row.getString("name"), row.getString("value"));
        });
        return values;
    }

    /** Those of the secrets that stand in a text. */
    static Set<String> in(String text, Collection<String> secrets) {
        return secrets.stream().filter(text::contains).collect(Collectors.toSet());
    }

    /** Words and numbers that stand in the rows that two tables have of a survey. */
    static Set<String> shared(JdbcClient jdbc, String one, String other, UUID survey) {
        Set<String> both = new HashSet<>(words(jdbc, one, survey));
        both.retainAll(words(jdbc, other, survey));
        return both;
    }

    private static Set<String> words(JdbcClient jdbc, String table, UUID survey) {
        return jdbc
                .sql("select to_jsonb(t)::text from " + table + " t where t.survey_id = ?")
                .param(survey)
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .flatMap(row -> WORD.matcher(row).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }
}
