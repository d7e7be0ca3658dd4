package cz.tripartita.monitoring.survey;

import static cz.tripartita.monitoring.survey.SurveySamples.box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One way in which people can have answered two questions, the second of them with the code {@code good}.
 *
 * @param asked code of the first question
 * @param first its answers, null for none
 * @param second those of the second question
 * @param cells how many gave each pair of answers
 */
record Answered(String asked, List<String> first, List<String> second, List<Integer> cells) {

    /** Every way in which so many people can have answered. */
    static List<Answered> ways(int people, String asked, List<String> first, List<String> second) {
        List<List<Integer>> cells = new ArrayList<>();
        fill(new int[first.size() * second.size()], 0, people, cells);
        return cells.stream()
                .map(each -> new Answered(asked, first, second, each))
                .toList();
    }

    private static void fill(int[] cells, int at, int left, List<List<Integer>> all) {
        if (at == cells.length - 1) {
            cells[at] = left;
            all.add(Arrays.stream(cells).boxed().toList());
            return;
        }
        for (int here = 0; here <= left; here++) {
            cells[at] = here;
            fill(cells, at + 1, left - here, all);
        }
    }

    BallotBox boxed() {
        SurveySamples.Filling filling = box();
        for (int cell = 0; cell < cells.size(); cell++) {
            filling.with(
                    cells.get(cell), ballot(answer(first, cell / second.size()), answer(second, cell % second.size())));
        }
        return filling.box();
    }

    private static String answer(List<String> answers, int at) {
        return String.valueOf(answers.get(at));
    }

    private String ballot(String one, String good) {
        List<String> given = new ArrayList<>();
        if (!one.equals("null")) {
            given.add(asked + "=" + one);
        }
        if (!good.equals("null")) {
            given.add("good=" + good);
        }
        return String.join(";", given);
    }

    boolean hasBlank() {
        return cells.getLast() > 0;
    }

    /** How many gave an answer to the first question, to the second, or to both. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            String one = asked + "=" + answer(first, cell / second.size());
            String good = "good=" + answer(second, cell % second.size());
            for (String counted : List.of(one, good, one + "," + good)) {
                counts.merge(counted, cells.get(cell), Integer::sum);
            }
        }
        return counts;
    }
}
