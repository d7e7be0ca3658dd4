package cz.tripartita.monitoring.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One answer to a survey, in the one form in which it can be written: what was chosen, by question, in the order of codes.
 * Nothing else is part of it: not who, when, by which token, on paper or not, and not in which language.
 *
 * @param written such as {@code needs=food+transport;staff=4}, empty where every question was left out
 */
public record Ballot(String written) {

    /**
     * The answer that says this.
     *
     * @param chosen codes chosen, by question, at least one for each
     */
    static Ballot of(SortedMap<String, List<String>> chosen) {
        return new Ballot(chosen.entrySet().stream()
                .map(answer -> answer.getKey() + "="
                        + answer.getValue().stream().sorted().collect(Collectors.joining("+")))
                .collect(Collectors.joining(";")));
    }

    /** The codes chosen, by question; questions left out are not there. */
    Map<String, List<String>> chosen() {
        Map<String, List<String>> chosen = new TreeMap<>();
        if (!written.isEmpty()) {
            for (String answer : written.split(";", -1)) {
                int sign = answer.indexOf('=');
                chosen.put(
                        answer.substring(0, sign),
                        Arrays.asList(answer.substring(sign + 1).split("\\+", -1)));
            }
        }
        return chosen;
    }
}
