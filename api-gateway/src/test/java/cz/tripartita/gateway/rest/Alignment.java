package cz.tripartita.gateway.rest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who tries to find, from all that two tables have, which answer was given with which token: by the transaction that wrote
 * both, and by laying the two out side by side in whatever order they have.
 */
final class Alignment {

    /** One token or answer: where its row lies, which transaction wrote it, and its place within the row. */
    record Item(String value, long row, long transaction, int place) {}

    private static final List<Comparator<Item>> ORDERS = List.of(
            Comparator.comparingLong(Item::row).thenComparingInt(Item::place),
            Comparator.comparingLong(Item::transaction)
                    .thenComparingLong(Item::row)
                    .thenComparingInt(Item::place));

    private Alignment() {}

    /**
     * Reads items with all that the database keeps beside them.
     *
     * @param columns selects {@code value} and {@code place} from a table called {@code t}
     */
    static List<Item> items(JdbcClient jdbc, String columns, Object... parameters) {
        String select = "select t.ctid::text as row, t.xmin::text::bigint as transaction, " + columns;
        return jdbc.sql(select)
                .params(parameters)
                .query((row, number) -> new Item(
                        row.getString("value"),
                        place(row.getString("row")),
                        row.getLong("transaction"),
                        row.getInt("place")))
                .list();
    }

    /** A place such as {@code (12,3)} as a number that grows along the table. */
    private static long place(String ctid) {
        String[] parts = ctid.substring(1, ctid.length() - 1).split(",", -1);
        return Long.parseLong(parts[0]) << 16 | Long.parseLong(parts[1]);
    }

    /**
     * How many tokens the best way finds the right answer of.
     *
     * @param truth the answer given with each token
     */
    static int found(List<Item> tokens, List<Item> answers, Map<String, String> truth) {
        List<Integer> found = new ArrayList<>();
        found.add(byTransaction(tokens, answers, truth));
        for (Comparator<Item> tokenOrder : ORDERS) {
            for (Comparator<Item> answerOrder : ORDERS) {
                found.add(sideBySide(tokens, tokenOrder, answers, answerOrder, truth));
                found.add(sideBySide(tokens, tokenOrder.reversed(), answers, answerOrder, truth));
            }
        }
        return Collections.max(found);
    }

    private static int byTransaction(List<Item> tokens, List<Item> answers, Map<String, String> truth) {
        Map<Long, List<String>> written = new HashMap<>();
        answers.forEach(answer -> written.computeIfAbsent(answer.transaction(), _ -> new ArrayList<>())
                .add(answer.value()));
        return (int) tokens.stream()
                .filter(token -> {
                    List<String> candidates = written.getOrDefault(token.transaction(), List.of());
                    return candidates.size() == 1 && candidates.getFirst().equals(truth.get(token.value()));
                })
                .count();
    }

    private static int sideBySide(
            List<Item> tokens,
            Comparator<Item> tokenOrder,
            List<Item> answers,
            Comparator<Item> answerOrder,
            Map<String, String> truth) {
        List<Item> left = tokens.stream().sorted(tokenOrder).toList();
        List<Item> right = answers.stream().sorted(answerOrder).toList();
        return (int) IntStream.range(0, Math.min(left.size(), right.size()))
                .filter(i -> right.get(i).value().equals(truth.get(left.get(i).value())))
                .count();
    }
}
