package cz.tripartita.gateway.rest.audit;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.gateway.rest.problem.FieldError;
import cz.tripartita.gateway.rest.problem.Languages;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.gateway.store.EventFeed;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The events of the auditor's municipality in global order. */
@RestController
class AuditFeed {

    private final EventFeed feed;

    AuditFeed(EventFeed feed) {
        this.feed = feed;
    }

    /** Here the cursor is a position, so that a reader can begin anywhere. */
    @GetMapping(path = "/api/audit/events", produces = "application/json")
    Page<FeedEvent> events(
            Caller caller,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit,
            HttpServletRequest request) {
        if (after < 0 || limit < 1 || limit > PageRequest.LARGEST) {
            String message = Fault.INVALID.in(Languages.of(request));
            throw Refusal.of(List.of(new FieldError(after < 0 ? "after" : "limit", message)));
        }
        List<FeedEvent> events = feed.after(caller.municipality(), after, limit).stream()
                .map(FeedEvent::of)
                .toList();
        String next =
                events.size() < limit ? null : Long.toString(events.getLast().position());
        return new Page<>(events, next);
    }
}
