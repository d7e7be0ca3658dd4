package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.survey.RandomSurvey.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An attacker's worlds: ways in which people can have answered that lead to the same results, each a small step from the
 * true one. Written apart from the tabulation, by its rule alone: totals, and for each variable one breakdown at most,
 * shown whole or withheld whole.
 */
final class Worlds {

    /** Two persons exchange their answers to some variables, or one changes the answer to one. */
    record Move(int one, int other, List<Integer> variables, int change) {}

    private final RandomSurvey survey;
    private final int[][] people;
    private final List<Variable> variables;

    Worlds(RandomSurvey survey) {
        this.survey = survey;
        people = survey.people();
        variables = survey.variables();
    }

    /** A random step: one variable, or a profile with all that is broken down by it, of two persons; or one answer. */
    Move move(Random random) {
        int variable = random.nextInt(variables.size());
        int one = random.nextInt(people.length);
        int other = random.nextInt(people.length);
        return switch (random.nextInt(3)) {
            case 0 -> new Move(one, other, List.of(variable), -1);
            case 1 -> new Move(one, other, star(variable), -1);
            default ->
                new Move(
                        one,
                        one,
                        List.of(variable),
                        random.nextInt(variables.get(variable).values().size()));
        };
    }

    private List<Integer> star(int profile) {
        List<Integer> star = new ArrayList<>(List.of(profile));
        for (int i = 0; i < variables.size(); i++) {
            if (Objects.equals(variables.get(i).by(), profile)) {
                star.add(i);
            }
        }
        return List.copyOf(star);
    }

    private void apply(Move move) {
        for (int variable : move.variables()) {
            if (move.change() >= 0) {
                people[move.one()][variable] = move.change();
            } else {
                int held = people[move.one()][variable];
                people[move.one()][variable] = people[move.other()][variable];
                people[move.other()][variable] = held;
            }
        }
    }

    RandomSurvey after(Move move) {
        int[][] copy = Arrays.stream(people).map(int[]::clone).toArray(int[][]::new);
        RandomSurvey then = new RandomSurvey(survey.survey(), variables, copy);
        new Worlds(then).apply(move);
        return then;
    }

    /** Whether the results are the same after it. */
    boolean isUnseen(Move move) {
        String before = results(move);
        int was = people[move.one()][move.variables().getFirst()];
        apply(move);
        String after = results(move);
        apply(move.change() >= 0 ? new Move(move.one(), move.one(), move.variables(), was) : move);
        return before.equals(after);
    }

    /** What is shown of the tables that a step may change. */
    private String results(Move move) {
        StringBuilder shown = new StringBuilder();
        for (int variable : move.variables()) {
            shown.append(table(variable, null));
        }
        for (int i = 0; i < variables.size(); i++) {
            Integer by = variables.get(i).by();
            int variable = i;
            if (by != null
                    && (move.variables().contains(variable) || move.variables().contains(by))) {
                shown.append(table(i, by));
            }
        }
        return shown.toString();
    }

    private String table(int variable, @Nullable Integer by) {
        int rows = by == null ? 1 : variables.get(by).values().size();
        int[][] cells = new int[rows][variables.get(variable).values().size()];
        for (int[] person : people) {
            cells[by == null ? 0 : person[by]][person[variable]]++;
        }
        boolean withheld =
                Arrays.stream(cells).flatMapToInt(Arrays::stream).anyMatch(count -> count >= 1 && count <= 4);
        return withheld ? "withheld;" : Arrays.deepToString(cells);
    }

    /** Every combination of up to three answers that one to four people gave. */
    Set<Long> smallNumbers() {
        Map<Long, Integer> counts = new HashMap<>();
        for (int[] person : people) {
            combinations(person, -1).forEach(combination -> counts.merge(combination, 1, Integer::sum));
        }
        Set<Long> small = new HashSet<>();
        counts.forEach((combination, count) -> {
            if (count <= 4) {
                small.add(combination);
            }
        });
        return small;
    }

    /** Those of them that no step leaves open. */
    Set<Long> known(Set<Long> hidden, Random random) {
        Set<Long> known = new HashSet<>(hidden);
        for (int step = 0; step < 200_000 && !known.isEmpty(); step++) {
            Move move = move(random);
            if (isUnseen(move)) {
                known.removeAll(changed(move));
            }
        }
        return known;
    }

    private Set<Long> changed(Move move) {
        Map<Long, Integer> differences = new HashMap<>();
        int was = people[move.one()][move.variables().getFirst()];
        count(move, -1, differences);
        apply(move);
        count(move, 1, differences);
        apply(move.change() >= 0 ? new Move(move.one(), move.one(), move.variables(), was) : move);
        Set<Long> changed = new HashSet<>();
        differences.forEach((combination, difference) -> {
            if (difference != 0) {
                changed.add(combination);
            }
        });
        return changed;
    }

    private void count(Move move, int sign, Map<Long, Integer> differences) {
        for (int moved : move.variables()) {
            combinations(people[move.one()], moved).forEach(each -> differences.merge(each, sign, Integer::sum));
            if (move.other() != move.one()) {
                combinations(people[move.other()], moved).forEach(each -> differences.merge(each, sign, Integer::sum));
            }
        }
    }

    /** Combinations of up to three answers of one person, all of them or those with one variable, as numbers. */
    private List<Long> combinations(int[] person, int with) {
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < person.length; i++) {
            for (int j = i; j < person.length; j++) {
                for (int k = j; k < person.length; k++) {
                    boolean twice = i == j && j < k;
                    if (!twice && (with < 0 || i == with || j == with || k == with)) {
                        all.add(number(i, person[i]) << 32 | number(j, person[j]) << 16 | number(k, person[k]));
                    }
                }
            }
        }
        return all;
    }

    private static long number(int variable, int value) {
        return (long) variable << 8 | value;
    }
}
