package cz.tripartita.readmodels.surveys;

import cz.tripartita.monitoring.events.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One version of a questionnaire.
 *
 * @param title in Czech
 * @param titleEn in English
 * @param sequence number of the event that issued it; of the latest version what {@code If-Match} wants
 */
public record QuestionnaireView(
        UUID questionnaireId,
        String municipality,
        int version,
        String title,
        String titleEn,
        List<Question> questions,
        LocalDate issuedOn,
        long sequence) {}
