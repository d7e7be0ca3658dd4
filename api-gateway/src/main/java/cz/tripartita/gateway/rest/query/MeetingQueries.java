package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.meetings.MeetingFilter;
import cz.tripartita.readmodels.meetings.MeetingState;
import cz.tripartita.readmodels.meetings.MeetingSummary;
import cz.tripartita.readmodels.meetings.MeetingView;
import cz.tripartita.readmodels.meetings.Meetings;
import cz.tripartita.readmodels.meetings.MeetingsProjection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings with attendance by side and minutes. */
@RestController
@Reads(MeetingsProjection.class)
class MeetingQueries {

    private final Meetings meetings;

    MeetingQueries(Meetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping(path = "/api/planning/meetings", produces = "application/json")
    Page<MeetingSummary> meetings(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(required = false) @Nullable MeetingState state,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID proposal,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        MeetingFilter filter = new MeetingFilter(group, state, year, proposal, false);
        return meetings.list(caller.municipality(), filter, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/planning/meetings/{meetingId}", produces = "application/json")
    ResponseEntity<MeetingView> meeting(Caller caller, @PathVariable UUID meetingId) {
        return Answers.single(
                meetings.find(caller.municipality(), meetingId),
                view -> view.meeting().version());
    }
}
