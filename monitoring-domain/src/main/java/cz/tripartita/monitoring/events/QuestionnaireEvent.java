package cz.tripartita.monitoring.events;

import java.util.List;
import java.util.UUID;

/** The stream of one questionnaire. */
public sealed interface QuestionnaireEvent {

    UUID questionnaireId();

    /**
     * A version of the questionnaire was issued; surveys that ask by an earlier one are not changed by it.
     *
     * @param version from 1
     * @param title in Czech
     * @param titleEn in English
     * @param questions in the order in which they are asked
     */
    record QuestionnaireIssued(
            UUID questionnaireId,
            String municipality,
            int version,
            String title,
            String titleEn,
            List<Question> questions)
            implements QuestionnaireEvent {}
}
