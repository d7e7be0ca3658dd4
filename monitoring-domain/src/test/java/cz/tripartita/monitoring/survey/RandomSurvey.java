package cz.tripartita.monitoring.survey;

import static cz.tripartita.monitoring.questionnaire.QuestionSamples.choice;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.choices;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.profile;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.scale;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.text;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.yesNo;

import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A survey with random questions and answers. Each person is one number for each variable: a question with one answer is a
 * variable, and so is each option of a question with several and whether a text was written.
 */
final class RandomSurvey {

    private final SurveyDrawnUp survey;
    private final List<Variable> variables;

    /** By person and variable: which of its values, the last one standing for no answer where there is that. */
    private final int[][] people;

    RandomSurvey(SurveyDrawnUp survey, List<Variable> variables, int[][] people) {
        this.survey = survey;
        this.variables = variables;
        this.people = people;
    }

    SurveyDrawnUp survey() {
        return survey;
    }

    List<Variable> variables() {
        return variables;
    }

    int[][] people() {
        return people;
    }

    /**
     * What a table is about.
     *
     * @param option of a question with several, which one
     * @param values of the question, {@code unanswered} last; of an option or text {@code chosen} and {@code not_chosen}
     * @param by index of the variable that it is broken down by
     */
    record Variable(
            Question question,
            @Nullable String option,
            List<String> values,
            @Nullable Integer by) {}

    static RandomSurvey of(Random random) {
        SurveyTarget target = List.of(SurveyTarget.values()).get(random.nextInt(3));
        SurveyDrawnUp survey = survey(random, target);
        List<Variable> variables = variables(survey);
        int people = random.nextInt(4) == 0 ? random.nextInt(8) : 5 + random.nextInt(40);
        return new RandomSurvey(survey, variables, people(random, variables, people));
    }

    private static SurveyDrawnUp survey(Random random, SurveyTarget target) {
        List<Question> questions = new ArrayList<>();
        List<String> profiles = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            questions.add(profile("profile" + i, options(random, 2)));
            profiles.add("profile" + i);
        }
        profiles.add(Question.SERVICE);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String by = random.nextInt(4) == 0 ? null : profiles.get(random.nextInt(profiles.size()));
            questions.add(
                    switch (random.nextInt(6)) {
                        case 0, 1 -> scale("asked" + i, by);
                        case 2 -> yesNo("asked" + i, by);
                        case 3 -> choice("asked" + i, by, options(random, 2));
                        case 4 -> choices("asked" + i, options(random, 2));
                        default -> text("asked" + i);
                    });
        }
        return SurveySamples.drawnUp(
                target,
                switch (target) {
                    case PUBLIC -> List.of();
                    case SERVICE -> List.of(SurveySamples.service("a"));
                    case SERVICES -> List.of(SurveySamples.service("a"), SurveySamples.service("b"));
                },
                questions.toArray(Question[]::new));
    }

    private static String[] options(Random random, int fewest) {
        return IntStream.range(0, fewest + random.nextInt(2))
                .mapToObj(i -> "o" + i)
                .toArray(String[]::new);
    }

    private static List<Variable> variables(SurveyDrawnUp survey) {
        List<Question> questions = AnswerSheet.questions(survey.target(), survey.services(), survey.questions());
        List<Variable> variables = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (Question question : questions) {
            if (question.profile()) {
                places.put(question.code(), variables.size());
            }
            switch (question.kind()) {
                case TEXT -> variables.add(new Variable(question, null, List.of("chosen", "not_chosen"), null));
                case CHOICES ->
                    AnswerSheet.values(question)
                            .forEach(option -> variables.add(
                                    new Variable(question, option, List.of("chosen", "not_chosen"), null)));
                case SCALE, YES_NO, CHOICE -> {
                    List<String> values = new ArrayList<>(AnswerSheet.values(question));
                    values.add("unanswered");
                    variables.add(
                            new Variable(question, null, values, places.get(String.valueOf(question.breakdownBy()))));
                }
            }
        }
        return variables;
    }

    /** Some answers are given by nearly everybody, others by nobody, so that tables are shown and withheld alike. */
    private static int[][] people(Random random, List<Variable> variables, int count) {
        int[][] people = new int[count][variables.size()];
        for (int variable = 0; variable < variables.size(); variable++) {
            int values = variables.get(variable).values().size();
            int liked = random.nextInt(values);
            int second = random.nextInt(values);
            int taste = random.nextInt(3);
            for (int[] person : people) {
                person[variable] = switch (taste) {
                    case 0 -> liked;
                    case 1 -> random.nextBoolean() ? liked : second;
                    default -> random.nextInt(8) == 0 ? random.nextInt(values) : liked;
                };
            }
        }
        return people;
    }

    /** The answers as they lie in a box. */
    BallotBox box() {
        SurveySamples.Filling filling = SurveySamples.box();
        for (int[] person : people) {
            Map<String, List<String>> given = new HashMap<>();
            for (int i = 0; i < variables.size(); i++) {
                Variable variable = variables.get(i);
                String value = variable.values().get(person[i]);
                String said = variable.option() == null ? value : variable.option();
                if (!value.equals("unanswered") && !value.equals("not_chosen")) {
                    given.computeIfAbsent(variable.question().code(), _ -> new ArrayList<>())
                            .add(said);
                }
            }
            AnswerSheet sheet = AnswerSheet.read(
                    AnswerSheet.questions(survey.target(), survey.services(), survey.questions()), given);
            if (!sheet.faults().isEmpty()) {
                throw new IllegalStateException(sheet.toString());
            }
            filling.with(1, sheet.ballot().written());
            sheet.texts().forEach((question, written) -> filling.written(question, 1, written));
        }
        return filling.box();
    }
}
