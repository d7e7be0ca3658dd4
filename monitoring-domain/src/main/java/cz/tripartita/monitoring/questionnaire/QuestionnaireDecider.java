package cz.tripartita.monitoring.questionnaire;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.QuestionnaireEvent;
import cz.tripartita.monitoring.events.QuestionnaireEvent.QuestionnaireIssued;
import java.util.List;

/** Decides on versions of a questionnaire. The same again is no further version. */
final class QuestionnaireDecider {

    private QuestionnaireDecider() {}

    static List<QuestionnaireEvent> decide(DrawUpQuestionnaire command, Occasion occasion) {
        List<Question> questions = questions(command.questions());
        return List.of(new QuestionnaireIssued(
                command.questionnaireId(), occasion.municipality(), 1, command.title(), command.titleEn(), questions));
    }

    /** @param latest the version issued last */
    static List<QuestionnaireEvent> decide(ReviseQuestionnaire command, QuestionnaireIssued latest) {
        QuestionnaireIssued next = new QuestionnaireIssued(
                latest.questionnaireId(),
                latest.municipality(),
                latest.version() + 1,
                command.title(),
                command.titleEn(),
                questions(command.questions()));
        boolean same = next.title().equals(latest.title())
                && next.titleEn().equals(latest.titleEn())
                && next.questions().equals(latest.questions());
        return same ? List.of() : List.of(next);
    }

    private static List<Question> questions(List<AskedQuestion> asked) {
        List<Question> questions = asked.stream().map(AskedQuestion::question).toList();
        QuestionCheck.check(questions);
        return questions;
    }
}
