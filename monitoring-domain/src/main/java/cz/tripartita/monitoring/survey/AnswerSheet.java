package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.events.AnswerOption;
import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.QuestionKind;
import cz.tripartita.monitoring.events.SurveyTarget;
import cz.tripartita.monitoring.events.SurveyedService;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A filled-in sheet, checked against the questions of a survey.
 *
 * @param ballot what was chosen
 * @param texts what was written, by question
 * @param faults names of the questions that were answered in a way that they do not offer
 */
public record AnswerSheet(Ballot ballot, SortedMap<String, String> texts, SortedSet<String> faults) {

    /** The longest free text, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    private static final List<String> SCALE = List.of("1", "2", "3", "4", "5");
    private static final List<String> YES_NO = List.of("yes", "no");

    /**
     * Reads a sheet. A question may be left out, and a sheet may be blank: were blank ones refused, the tables published
     * would say more than they show.
     *
     * @param given what was chosen or written, by code of the question; of a survey of several services also the id of one
     *     by {@code service}
     */
    public static AnswerSheet read(List<Question> questions, Map<String, List<String>> given) {
        SortedMap<String, List<String>> chosen = new TreeMap<>();
        SortedMap<String, String> texts = new TreeMap<>();
        SortedSet<String> faults = new TreeSet<>(given.keySet());
        for (Question question : questions) {
            faults.remove(question.code());
            List<String> values = given.getOrDefault(question.code(), List.of());
            if (question.kind() == QuestionKind.TEXT) {
                readText(question, values, texts, faults);
            } else if (!fits(question, values)) {
                faults.add(question.code());
            } else if (!values.isEmpty()) {
                chosen.put(question.code(), values);
            }
        }
        return new AnswerSheet(Ballot.of(chosen), texts, faults);
    }

    /** The questions of a survey, with the one on the service where it asks about several. */
    public static List<Question> questions(SurveyTarget target, List<SurveyedService> asked, List<Question> questions) {
        if (target != SurveyTarget.SERVICES) {
            return questions;
        }
        List<AnswerOption> services = asked.stream()
                .map(service -> new AnswerOption(service.serviceId().toString(), service.name(), service.name()))
                .toList();
        Question which = new Question(
                Question.SERVICE,
                QuestionKind.CHOICE,
                "Kterou službu používáte?",
                "Which service do you use?",
                services,
                true,
                false,
                null);
        return Stream.concat(Stream.of(which), questions.stream()).toList();
    }

    /** What can be chosen in answer to a question, in its order. */
    public static List<String> values(Question question) {
        return switch (question.kind()) {
            case SCALE -> SCALE;
            case YES_NO -> YES_NO;
            case CHOICE, CHOICES ->
                question.options().stream().map(AnswerOption::code).toList();
            case TEXT -> List.of();
        };
    }

    private static boolean fits(Question question, List<String> values) {
        boolean once = new LinkedHashSet<>(values).size() == values.size();
        boolean few = question.kind() == QuestionKind.CHOICES || values.size() <= 1;
        return once && few && values(question).containsAll(values);
    }

    private static void readText(
            Question question, List<String> values, Map<String, String> texts, SortedSet<String> faults) {
        List<String> written = new ArrayList<>(values);
        written.replaceAll(text -> Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip());
        written.removeIf(String::isEmpty);
        boolean fits = written.size() <= 1
                && written.stream().allMatch(text -> text.length() <= LONGEST_TEXT && isPlain(text));
        if (!fits) {
            faults.add(question.code());
        } else if (!written.isEmpty()) {
            texts.put(question.code(), written.getFirst());
        }
    }

    private static boolean isPlain(String text) {
        return text.codePoints().allMatch(character -> switch (Character.getType(character)) {
            case Character.SURROGATE -> false;
            case Character.CONTROL -> character == '\n' || character == '\t';
            default -> true;
        });
    }
}
