package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.QuestionnaireEvent.QuestionnaireIssued;
import cz.tripartita.monitoring.events.SurveyEvent;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyCancelled;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyOpened;
import cz.tripartita.monitoring.events.SurveyEvent.TokensIssued;
import cz.tripartita.monitoring.events.SurveyedService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides on a survey up to its closing. The same again changes nothing, but each issue of tokens is a further one. */
final class SurveyDecider {

    private static final int LONGEST_YEARS = 1;

    private SurveyDecider() {}

    /**
     * @param version the version of the questionnaire that is asked by, where the municipality issued it
     * @param services those of the services named that can be asked about
     */
    static List<SurveyEvent> decide(
            DrawUpSurvey command,
            Occasion occasion,
            Optional<QuestionnaireIssued> version,
            List<SurveyedService> services) {
        QuestionnaireIssued asked = version.orElseThrow(() -> MonitoringRule.QUESTIONNAIRE_VERSION_ISSUED.broken(Map.of(
                "questionnaireId",
                command.questionnaireId().toString(),
                "questionnaireVersion",
                command.questionnaireVersion())));
        requireServices(command, services);
        return List.of(new SurveyDrawnUp(
                command.surveyId(),
                occasion.municipality(),
                command.title(),
                command.titleEn(),
                command.target(),
                services,
                asked.questionnaireId(),
                asked.version(),
                asked.questions()));
    }

    private static void requireServices(DrawUpSurvey command, List<SurveyedService> services) {
        List<UUID> named = Objects.requireNonNullElse(command.services(), List.of());
        List<UUID> known = services.stream().map(SurveyedService::serviceId).toList();
        boolean asMany = switch (command.target()) {
            case SERVICE -> named.size() == 1;
            case SERVICES -> named.size() > 1;
            case PUBLIC -> named.isEmpty();
        };
        MonitoringRule.SURVEYED_SERVICES_IN_CATALOGUE.require(
                asMany && known.equals(named),
                () -> Map.of(
                        "target",
                        command.target().name(),
                        "services",
                        named.size(),
                        "unknown",
                        named.stream()
                                .filter(service -> !known.contains(service))
                                .map(UUID::toString)
                                .toList()));
    }

    static List<SurveyEvent> decide(OpenSurvey command, SurveyState state, Occasion occasion) {
        SurveyOpened opened = new SurveyOpened(command.surveyId(), command.firstDay(), command.lastDay());
        if (opened.equals(state.opened())) {
            return List.of();
        }
        requireNotCancelled(state);
        MonitoringRule.SURVEY_OPENED_ONCE.require(state.opened() == null, () -> days(state.opened()));
        LocalDate first = command.firstDay();
        MonitoringRule.SURVEY_DAYS_IN_ORDER.require(
                !first.isBefore(occasion.happenedOn())
                        && !command.lastDay().isBefore(first)
                        && command.lastDay().isBefore(first.plusYears(LONGEST_YEARS)),
                () -> Map.of(
                        "happenedOn",
                        occasion.happenedOn().toString(),
                        "firstDay",
                        first.toString(),
                        "lastDay",
                        command.lastDay().toString()));
        return List.of(opened);
    }

    static List<SurveyEvent> decide(IssueTokens command, SurveyState state) {
        Answering.requireOpen(state);
        return List.of(new TokensIssued(command.surveyId(), command.count()));
    }

    static List<SurveyEvent> decide(CancelSurvey command, SurveyState state) {
        if (state.cancelled()) {
            return List.of();
        }
        MonitoringRule.CALLED_OFF_HAS_NO_RESULTS.require(state.results() == null, () -> Map.of("closed", true));
        return List.of(new SurveyCancelled(command.surveyId(), command.reason()));
    }

    static void requireNotCancelled(SurveyState state) {
        MonitoringRule.CALLED_OFF_HAS_NO_RESULTS.require(!state.cancelled(), () -> Map.of("cancelled", true));
    }

    static Map<String, Object> days(@Nullable SurveyOpened opened) {
        return opened == null
                ? Map.of()
                : Map.of(
                        "firstDay", opened.firstDay().toString(),
                        "lastDay", opened.lastDay().toString());
    }
}
