package cz.tripartita.gateway.crash;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was acknowledged, by position, and what of it is not there. */
final class Ledger {

    private final Map<Long, String> acknowledged = new ConcurrentHashMap<>();

    /** A client was told that this text stands on the notebook at the position. */
    void acknowledge(long position, String notebook, String text) {
        acknowledged.put(position, notebook + " " + text);
    }

    int size() {
        return acknowledged.size();
    }

    /** Acknowledged events that the store does not hold, or holds with other content; and holes. */
    List<String> faultsOf(List<String> events) {
        Map<Long, String> stored = new ConcurrentHashMap<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            long position = positionOf(events.get(i));
            stored.put(position, contentOf(events.get(i)));
            if (position != i + 1) {
                faults.add("hole before " + position);
            }
        }
        acknowledged.forEach((position, content) -> {
            if (!content.equals(stored.get(position))) {
                faults.add("acknowledged at " + position + ": " + content + ", stored: " + stored.get(position));
            }
        });
        return faults;
    }

    /** Events that a projection skipped or took twice. */
    static List<String> faultsOf(List<String> projection, List<String> events) {
        List<String> lines =
                events.stream().filter(event -> !event.endsWith(" -")).toList();
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String row : projection) {
            if (!seen.add(row)) {
                faults.add("doubled: " + row);
            }
        }
        lines.stream().filter(line -> !seen.contains(line)).forEach(line -> faults.add("skipped: " + line));
        seen.removeAll(new HashSet<>(lines));
        seen.forEach(row -> faults.add("not in the store: " + row));
        return faults;
    }

    private static long positionOf(String row) {
        return Long.parseLong(row.substring(0, row.indexOf(' ')));
    }

    private static String contentOf(String row) {
        return row.substring(row.indexOf(' ') + 1);
    }
}
