package cz.tripartita.monitoring.questionnaire;

import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.QuestionnaireEvent;
import cz.tripartita.monitoring.events.QuestionnaireEvent.QuestionnaireIssued;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record QuestionnaireHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(QuestionnaireEvent event, @Nullable Described before, Described after) {}

    /** The state of a questionnaire: the version issued last. */
    public record Described(int version, String title, String titleEn, List<Question> questions) {}

    /** Replays the events of one questionnaire, or a part of them, in their order. */
    public static QuestionnaireHistory of(List<QuestionnaireEvent> events) {
        List<Step> steps = new ArrayList<>();
        Described before = null;
        for (QuestionnaireEvent event : events) {
            QuestionnaireIssued latest = issued(event);
            Described after = new Described(latest.version(), latest.title(), latest.titleEn(), latest.questions());
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new QuestionnaireHistory(List.copyOf(steps));
    }

    static QuestionnaireIssued issued(QuestionnaireEvent event) {
        return switch (event) {
            case QuestionnaireIssued issued -> issued;
        };
    }
}
