package cz.tripartita.grants.decisionfile;

import cz.tripartita.grants.events.Ranked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Places applications of each line by their exact scores; what ties has one place until a body orders it. */
final class Ranking {

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparing(Ranked::score).reversed().thenComparing(Ranked::applicationId);

    private Ranking() {}

    static List<Ranked> of(List<Ranked> unplaced) {
        Map<UUID, List<Ranked>> lines = new LinkedHashMap<>();
        unplaced.stream()
                .sorted(Comparator.comparing(Ranked::lineId))
                .forEach(one -> lines.computeIfAbsent(one.lineId(), _ -> new ArrayList<>())
                        .add(one));
        return lines.values().stream().flatMap(line -> placed(line).stream()).toList();
    }

    private static List<Ranked> placed(List<Ranked> line) {
        List<Ranked> sorted = line.stream().sorted(BEST_FIRST).toList();
        List<Ranked> placed = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Ranked one = sorted.get(i);
            boolean ties = i > 0 && one.score().ties(sorted.get(i - 1).score());
            placed.add(one.at(ties ? placed.getLast().place() : i + 1));
        }
        return placed;
    }

    /** The ranking with those that tied at one place put in order from it on. */
    static List<Ranked> ordered(List<Ranked> ranking, List<UUID> order) {
        return ranking.stream()
                .map(one -> order.contains(one.applicationId())
                        ? one.at(one.place() + order.indexOf(one.applicationId()))
                        : one)
                .sorted(Comparator.comparing(Ranked::lineId).thenComparingInt(Ranked::place))
                .toList();
    }
}
