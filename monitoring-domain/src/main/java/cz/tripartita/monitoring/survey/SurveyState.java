package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.events.SurveyEvent;
import cz.tripartita.monitoring.events.SurveyEvent.SummaryPublished;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyCancelled;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyClosed;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyOpened;
import cz.tripartita.monitoring.events.SurveyEvent.TokensIssued;
import cz.tripartita.monitoring.events.SurveyResults;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on a survey need to know.
 *
 * @param opened none before it is opened
 * @param tokens how many were issued
 * @param cancelled whether it was called off
 * @param results none before it is closed
 * @param summaries of free answers, by question
 */
record SurveyState(
        SurveyDrawnUp drawnUp,
        @Nullable SurveyOpened opened,
        int tokens,
        boolean cancelled,
        @Nullable SurveyResults results,
        Map<String, SummaryPublished> summaries) {

    static SurveyState after(@Nullable SurveyState state, SurveyEvent event) {
        if (event instanceof SurveyDrawnUp drawnUp) {
            return new SurveyState(drawnUp, null, 0, false, null, Map.of());
        }
        if (state == null) {
            throw new IllegalStateException("a survey begins when it is drawn up, not with " + event);
        }
        return state.evolve(event);
    }

    private SurveyState evolve(SurveyEvent event) {
        return switch (event) {
            case SurveyDrawnUp again -> throw new IllegalStateException("drawn up twice: " + again);
            case SurveyOpened days -> new SurveyState(drawnUp, days, tokens, cancelled, results, summaries);
            case TokensIssued issued ->
                new SurveyState(drawnUp, opened, tokens + issued.count(), cancelled, results, summaries);
            case SurveyCancelled _ -> new SurveyState(drawnUp, opened, tokens, true, results, summaries);
            case SurveyClosed closed ->
                new SurveyState(drawnUp, opened, tokens, cancelled, closed.results(), summaries);
            case SummaryPublished published -> {
                Map<String, SummaryPublished> more = new HashMap<>(summaries);
                more.put(published.question(), published);
                yield new SurveyState(drawnUp, opened, tokens, cancelled, results, Map.copyOf(more));
            }
        };
    }
}
