package cz.tripartita.gateway.rest.audit;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.PublishedEvents;
import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.gateway.rest.problem.FieldError;
import cz.tripartita.gateway.rest.problem.Languages;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.gateway.store.EventFeed;
import cz.tripartita.gateway.store.EventNames;
import cz.tripartita.readmodels.Page;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * One stream replayed from the store itself, not from a projection: every event with the state before and after it, as the
 * domain that decides on it sees it.
 */
@RestController
class StreamHistory {

    private static final EventNames NAMES = EventNames.of(PublishedEvents.streams());

    private final EventFeed feed;

    StreamHistory(EventFeed feed) {
        this.feed = feed;
    }

    /**
     * The whole history, or the part of it that {@link AsOf} says. A stream that has not begun by then has no steps; a stream
     * that the municipality does not have is not found.
     */
    @GetMapping(path = "/api/audit/streams/{stream}/history", produces = "application/json")
    Page<HistoryStep> replay(
            Caller caller,
            @PathVariable UUID stream,
            @Parameter(
                            description = "Only what happened on this day or before, by the day on paper (happenedOn);"
                                    + " when it was recorded does not count. Not together with position.")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate asOf,
            @Parameter(description = "Only what was recorded up to this position of the store. Not together with asOf.")
                    @RequestParam(required = false)
                    @Nullable
                    Long position,
            HttpServletRequest request) {
        if (asOf != null && position != null) {
            String message = Fault.NOT_BOTH.in(Languages.of(request));
            throw Refusal.of(List.of(new FieldError("asOf", message), new FieldError("position", message)));
        }
        List<Recorded> events = feed.ofStream(caller.municipality(), stream.toString()).stream()
                .map(stored -> Recorded.of(stored, NAMES))
                .toList();
        Replay<?, ?> replay = events.stream()
                .findFirst()
                .flatMap(first -> Histories.of(first.event().getClass()))
                .orElseThrow(() -> Refusal.of(ProblemKind.NOT_FOUND));
        return new Page<>(steps(new AsOf(asOf, position).among(events, replay), replay), null);
    }

    private static List<HistoryStep> steps(List<Recorded> events, Replay<?, ?> replay) {
        List<Record> states = replay.states(events);
        List<HistoryStep> steps = new ArrayList<>();
        for (int step = 0; step < states.size(); step++) {
            Record before = step == 0 ? null : states.get(step - 1);
            steps.add(HistoryStep.of(events.get(step), before, states.get(step)));
        }
        return steps;
    }
}
