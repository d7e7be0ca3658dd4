package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.Digest;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lies in the box of a survey, in no order: answers as {@link Ballot} writes them, each with how often it was given.
 * Free texts lie apart from the answer that they came with.
 *
 * @param salt stands before what the digest is made of, so that nobody can find the answers by trying
 * @param texts by question
 */
public record BallotBox(
        String salt, SortedMap<String, Integer> ballots, SortedMap<String, SortedMap<String, Integer>> texts) {

    /** Copies what it is given, sorted. */
    public BallotBox(String salt, Map<String, Integer> ballots, Map<String, ? extends Map<String, Integer>> texts) {
        this(salt, new TreeMap<>(ballots), sorted(texts));
    }

    public BallotBox {
        ballots = Collections.unmodifiableSortedMap(ballots);
        texts = Collections.unmodifiableSortedMap(texts);
    }

    private static SortedMap<String, SortedMap<String, Integer>> sorted(
            Map<String, ? extends Map<String, Integer>> texts) {
        SortedMap<String, SortedMap<String, Integer>> sorted = new TreeMap<>();
        texts.forEach((question, written) -> sorted.put(question, new TreeMap<>(written)));
        return sorted;
    }

    /** How many answered. */
    public int size() {
        return total(ballots);
    }

    /** How many wrote something in answer to a question. */
    public int written(String question) {
        return total(texts.getOrDefault(question, Collections.emptySortedMap()));
    }

    private static int total(Map<String, Integer> counted) {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Lower-case hexadecimal SHA-256 of the salt and a line for each different answer, sorted by its characters, with how
     * often it was given; then, question by question, of each text the digest of its UTF-8 bytes in the same way.
     */
    public String digest() {
        StringBuilder lines = new StringBuilder(salt).append('\n');
        ballots.forEach((ballot, times) ->
                lines.append(ballot).append('\t').append(times).append('\n'));
        texts.forEach((question, written) -> {
            SortedMap<String, Integer> digests = new TreeMap<>();
            written.forEach((text, times) -> digests.put(Digest.of(text), times));
            digests.forEach((text, times) -> lines.append(question)
                    .append('\t')
                    .append(text)
                    .append('\t')
                    .append(times)
                    .append('\n'));
        });
        return Digest.of(lines.toString());
    }
}
