package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.events.Distribution;
import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.QuestionKind;
import cz.tripartita.monitoring.events.QuestionResult;
import cz.tripartita.monitoring.events.QuestionResult.Breakdown;
import cz.tripartita.monitoring.events.QuestionResult.Part;
import cz.tripartita.monitoring.events.QuestionResult.Total;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyResults;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what lies in a box, and lets out of it only what everybody may know. */
final class Tabulation {

    private final List<Question> questions;
    private final Map<String, Question> byCode;
    private final BallotBox box;
    private final Map<Map<String, List<String>>, Integer> ballots = new LinkedHashMap<>();

    private Tabulation(List<Question> questions, BallotBox box) {
        this.questions = questions;
        this.box = box;
        byCode = questions.stream().collect(Collectors.toMap(Question::code, Function.identity()));
        box.ballots().forEach((written, times) -> ballots.merge(new Ballot(written).chosen(), times, Integer::sum));
    }

    /** The results of a survey that everybody may know. */
    static SurveyResults of(SurveyDrawnUp survey, BallotBox box) {
        if (box.size() < Disclosure.FEWEST) {
            return new SurveyResults(null, List.of(), null, List.of(), box.digest());
        }
        Tabulation tabulation =
                new Tabulation(AnswerSheet.questions(survey.target(), survey.services(), survey.questions()), box);
        SortedMap<String, Table> totals = new TreeMap<>();
        SortedMap<String, Map<String, Table>> breakdowns = new TreeMap<>();
        List<QuestionResult> results = tabulation.questions.stream()
                .map(question -> tabulation.result(question, totals, breakdowns))
                .toList();
        Satisfaction satisfaction = new Satisfaction(survey, totals, breakdowns);
        return new SurveyResults(box.size(), results, satisfaction.ofAll(), satisfaction.ofServices(), box.digest());
    }

    /** Notes the tables that may be shown beside giving what is shown of them. */
    private QuestionResult result(
            Question question, Map<String, Table> totals, Map<String, Map<String, Table>> breakdowns) {
        List<Total> told = switch (question.kind()) {
            case TEXT -> List.of(total(null, Table.ofOption(box.written(question.code()), box.size())));
            case CHOICES ->
                AnswerSheet.values(question).stream()
                        .map(option -> total(option, Table.ofOption(chose(question, option), box.size())))
                        .toList();
            case SCALE, YES_NO, CHOICE -> {
                Table table = table(question);
                if (table.mayBeShown()) {
                    totals.put(question.code(), table);
                }
                yield List.of(new Total(null, table.shown(question.kind())));
            }
        };
        Question by = question.breakdownBy() == null ? null : byCode.get(question.breakdownBy());
        return new QuestionResult(question.code(), told, by == null ? null : breakdown(question, by, breakdowns));
    }

    private static Total total(@Nullable String option, Table table) {
        return new Total(option, table.shown(QuestionKind.CHOICES));
    }

    private Table table(Question question) {
        Table table = Table.of(question);
        ballots.forEach((chosen, times) -> table.count(answer(chosen, question), times));
        return table;
    }

    private int chose(Question question, String option) {
        return ballots.entrySet().stream()
                .filter(ballot ->
                        ballot.getKey().getOrDefault(question.code(), List.of()).contains(option))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private Breakdown breakdown(Question question, Question by, Map<String, Map<String, Table>> breakdowns) {
        Map<String, Table> parts = new LinkedHashMap<>();
        AnswerSheet.values(by).forEach(value -> parts.put(value, Table.of(question)));
        parts.put(Distribution.UNANSWERED, Table.of(question));
        ballots.forEach((chosen, times) ->
                Objects.requireNonNull(parts.get(answer(chosen, by))).count(answer(chosen, question), times));
        if (!parts.values().stream().allMatch(Table::mayBeShown)) {
            return new Breakdown(by.code(), null);
        }
        breakdowns.put(question.code(), parts);
        return new Breakdown(
                by.code(),
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue().distribution(question.kind())))
                        .toList());
    }

    private static String answer(Map<String, List<String>> chosen, Question question) {
        List<String> values = chosen.get(question.code());
        return values == null ? Distribution.UNANSWERED : values.getFirst();
    }
}
