package cz.tripartita.readmodels.audittrail;

import cz.tripartita.monitoring.events.QuestionnaireEvent;
import cz.tripartita.monitoring.events.QuestionnaireEvent.QuestionnaireIssued;
import cz.tripartita.monitoring.events.SurveyEvent;
import cz.tripartita.monitoring.events.SurveyEvent.SummaryPublished;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyCancelled;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyClosed;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyOpened;
import cz.tripartita.monitoring.events.SurveyEvent.TokensIssued;
import cz.tripartita.monitoring.events.SurveyedService;
import java.util.stream.Collectors;

/** What happens to questionnaires and surveys, in words. */
final class SurveySentences {

    private SurveySentences() {}

    static Sentence of(QuestionnaireEvent event) {
        return switch (event) {
            case QuestionnaireIssued e ->
                new Sentence(
                        "Byl vydán dotazník %s, verze %d. Počet otázek: %d."
                                .formatted(
                                        Words.quoted(e.title()).cs(),
                                        e.version(),
                                        e.questions().size()),
                        "Version %2$d of the questionnaire %1$s was issued. Questions: %3$d."
                                .formatted(
                                        Words.quoted(e.titleEn()).en(),
                                        e.version(),
                                        e.questions().size()));
        };
    }

    static Sentence of(SurveyEvent event, Names names) {
        Sentence survey = names.quoted(event.surveyId());
        return switch (event) {
            case SurveyDrawnUp e -> drawnUp(e);
            case SurveyOpened e -> {
                Sentence first = Words.day(e.firstDay());
                Sentence last = Words.day(e.lastDay());
                yield new Sentence(
                        "Šetření %s bylo otevřeno od %s do %s.".formatted(survey.cs(), first.cs(), last.cs()),
                        "The survey %s was opened from %s to %s.".formatted(survey.en(), first.en(), last.en()));
            }
            case TokensIssued e ->
                new Sentence(
                        "Pro šetření %s byly vydány kódy k odpovědi. Počet: %d.".formatted(survey.cs(), e.count()),
                        "Tokens to answer the survey %s were issued: %d.".formatted(survey.en(), e.count()));
            case SurveyCancelled e -> {
                Sentence reason = Words.because(e.reason());
                yield new Sentence(
                        "Šetření %s bylo zrušeno.%s".formatted(survey.cs(), reason.cs()),
                        "The survey %s was called off.%s".formatted(survey.en(), reason.en()));
            }
            case SurveyClosed e -> closed(e, survey);
            case SummaryPublished e ->
                new Sentence(
                        "K otázce %s šetření %s bylo zveřejněno shrnutí volných odpovědí."
                                .formatted(e.question(), survey.cs()),
                        "What was said in free words on %s in the survey %s was summed up."
                                .formatted(e.question(), survey.en()));
        };
    }

    private static Sentence drawnUp(SurveyDrawnUp event) {
        String services = event.services().stream().map(SurveyedService::name).collect(Collectors.joining(", "));
        Sentence whom = switch (event.target()) {
            case SERVICE -> new Sentence("mezi uživateli služby " + services, "among users of " + services);
            case SERVICES -> new Sentence("mezi uživateli služeb " + services, "among users of " + services);
            case PUBLIC -> new Sentence("mezi veřejností", "among the public");
        };
        return new Sentence(
                "Bylo připraveno šetření spokojenosti %s %s."
                        .formatted(Words.quoted(event.title()).cs(), whom.cs()),
                "The satisfaction survey %s %s was drawn up."
                        .formatted(Words.quoted(event.titleEn()).en(), whom.en()));
    }

    private static Sentence closed(SurveyClosed event, Sentence survey) {
        Integer answers = event.results().answers();
        return answers == null
                ? new Sentence(
                        "Šetření %s bylo uzavřeno. Odpovědí bylo méně než pět a výsledky se neukazují."
                                .formatted(survey.cs()),
                        "The survey %s was closed. Fewer than five answered and nothing is shown."
                                .formatted(survey.en()))
                : new Sentence(
                        "Šetření %s bylo uzavřeno a jeho výsledky stanoveny. Počet odpovědí: %d."
                                .formatted(survey.cs(), answers),
                        "The survey %s was closed and its results were fixed. Answers: %d."
                                .formatted(survey.en(), answers));
    }
}
