package cz.tripartita.monitoring.questionnaire;

import cz.tripartita.monitoring.events.QuestionnaireEvent;
import cz.tripartita.monitoring.events.QuestionnaireEvent.QuestionnaireIssued;
import org.jspecify.annotations.Nullable;

/**
 * What later versions of a questionnaire need to know.
 *
 * @param latest the version issued last
 */
record QuestionnaireState(QuestionnaireIssued latest) {

    static QuestionnaireState after(@Nullable QuestionnaireState state, QuestionnaireEvent event) {
        return switch (event) {
            case QuestionnaireIssued issued -> new QuestionnaireState(issued);
        };
    }
}
