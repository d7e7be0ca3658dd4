package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.events.SurveyEvent;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyOpened;
import cz.tripartita.monitoring.events.SurveyResults;
import cz.tripartita.monitoring.events.SurveyTarget;
import cz.tripartita.monitoring.events.SurveyedService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey replayed: every step with the state before and after it. Single answers are no part of it.
 *
 * @param steps oldest first, one for each event
 */
public record SurveyHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(SurveyEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a survey.
     *
     * @param tokens how many were issued
     * @param results none before it is closed
     * @param summaries what was said in free words, ordered by question
     */
    public record Described(
            String title,
            SurveyTarget target,
            List<SurveyedService> services,
            UUID questionnaireId,
            int questionnaireVersion,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            int tokens,
            boolean cancelled,
            @Nullable SurveyResults results,
            List<Summary> summaries) {}

    /** What was said in answer to one question, summed up. */
    public record Summary(String question, String summary) {}

    /**
     * Replays the events of one survey, or a part of them, in their order.
     *
     * @throws IllegalStateException for an event that has no ground in those before it
     */
    public static SurveyHistory of(List<SurveyEvent> events) {
        List<Step> steps = new ArrayList<>();
        SurveyState state = null;
        Described before = null;
        for (SurveyEvent event : events) {
            state = SurveyState.after(state, event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new SurveyHistory(List.copyOf(steps));
    }

    private static Described described(SurveyState state) {
        SurveyDrawnUp drawnUp = state.drawnUp();
        SurveyOpened opened = state.opened();
        return new Described(
                drawnUp.title(),
                drawnUp.target(),
                drawnUp.services(),
                drawnUp.questionnaireId(),
                drawnUp.questionnaireVersion(),
                opened == null ? null : opened.firstDay(),
                opened == null ? null : opened.lastDay(),
                state.tokens(),
                state.cancelled(),
                state.results(),
                state.summaries().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(told -> new Summary(told.getKey(), told.getValue().summary()))
                        .toList());
    }
}
