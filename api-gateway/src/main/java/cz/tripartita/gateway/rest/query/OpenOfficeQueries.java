package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.openoffice.PublicGroup;
import cz.tripartita.gateway.openoffice.PublicGroups;
import cz.tripartita.gateway.openoffice.PublicMeeting;
import cz.tripartita.gateway.openoffice.PublicMeetings;
import cz.tripartita.gateway.openoffice.PublicStatute;
import cz.tripartita.gateway.openoffice.PublicStatutes;
import cz.tripartita.gateway.openoffice.PublicStories;
import cz.tripartita.planning.events.StatuteRules;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.audittrail.AuditTrailProjection;
import cz.tripartita.readmodels.differences.Difference;
import cz.tripartita.readmodels.differences.Differences;
import cz.tripartita.readmodels.documents.DocumentSummary;
import cz.tripartita.readmodels.documents.Documents;
import cz.tripartita.readmodels.documents.DocumentsProjection;
import cz.tripartita.readmodels.groupdirectory.GroupDirectoryProjection;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import cz.tripartita.readmodels.meetings.MeetingSummary;
import cz.tripartita.readmodels.meetings.MeetingsProjection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may read of statutes, sittings, groups and documents, and what happened to them. */
@RestController
@Reads({GroupDirectoryProjection.class, MeetingsProjection.class, DocumentsProjection.class, AuditTrailProjection.class
})
class OpenOfficeQueries {

    private final PublicStatutes statutes;
    private final PublicMeetings meetings;
    private final PublicGroups groups;
    private final Documents documents;
    private final PublicStories stories;

    OpenOfficeQueries(
            PublicStatutes statutes,
            PublicMeetings meetings,
            PublicGroups groups,
            Documents documents,
            PublicStories stories) {
        this.statutes = statutes;
        this.meetings = meetings;
        this.groups = groups;
        this.documents = documents;
        this.stories = stories;
    }

    /** Every version, the latest first. */
    @GetMapping(path = "/api/public/{municipality}/statutes", produces = "application/json")
    Page<PublicStatute> publicStatutes(@PathVariable String municipality) {
        return new Page<>(statutes.of(process(municipality)), null);
    }

    @GetMapping(path = "/api/public/{municipality}/statutes/timeline", produces = "application/json")
    Page<TimelineStep> statutesTimeline(@PathVariable String municipality) {
        return TimelineStep.all(stories.of(process(municipality)));
    }

    private ProcessView process(String municipality) {
        return Answers.found(statutes.process(municipality));
    }

    @GetMapping(path = "/api/public/{municipality}/meetings", produces = "application/json")
    Page<MeetingSummary> publicMeetings(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return meetings.list(municipality, group, year, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/public/{municipality}/meetings/{meetingId}", produces = "application/json")
    ResponseEntity<PublicMeeting> publicMeeting(@PathVariable String municipality, @PathVariable UUID meetingId) {
        return Answers.single(
                meetings.find(municipality, meetingId), view -> view.meeting().version());
    }

    @GetMapping(path = "/api/public/{municipality}/meetings/{meetingId}/timeline", produces = "application/json")
    Page<TimelineStep> meetingTimeline(@PathVariable String municipality, @PathVariable UUID meetingId) {
        return TimelineStep.all(stories.of(Answers.found(meetings.find(municipality, meetingId))));
    }

    @GetMapping(path = "/api/public/{municipality}/groups", produces = "application/json")
    Page<PublicGroup> publicGroups(@PathVariable String municipality) {
        return new Page<>(groups.list(municipality), null);
    }

    @GetMapping(path = "/api/public/{municipality}/groups/{groupId}", produces = "application/json")
    ResponseEntity<PublicGroup> publicGroup(@PathVariable String municipality, @PathVariable UUID groupId) {
        return Answers.single(groups.find(municipality, groupId), PublicGroup::version);
    }

    @GetMapping(path = "/api/public/{municipality}/groups/{groupId}/timeline", produces = "application/json")
    Page<TimelineStep> groupTimeline(@PathVariable String municipality, @PathVariable UUID groupId) {
        return TimelineStep.all(stories.of(municipality, Answers.found(groups.find(municipality, groupId))));
    }

    @GetMapping(path = "/api/public/{municipality}/documents/{documentId}/timeline", produces = "application/json")
    Page<TimelineStep> documentTimeline(@PathVariable String municipality, @PathVariable UUID documentId) {
        return TimelineStep.all(stories.of(Answers.found(documents.findPublic(municipality, documentId))));
    }

    /** Public documents with an entry or part that comes from the proposal, those of the latest period first. */
    @GetMapping(path = "/api/public/{municipality}/proposals/{proposalId}/documents", produces = "application/json")
    Page<DocumentSummary> documentsOfProposal(@PathVariable String municipality, @PathVariable UUID proposalId) {
        return new Page<>(documents.publicCarrying(municipality, proposalId), null);
    }

    /** What a version of the statute says differently from another. */
    @GetMapping(path = "/api/public/{municipality}/statutes/differences", produces = "application/json")
    Page<Difference> statuteDifferences(
            @PathVariable String municipality, @RequestParam int from, @RequestParam int to) {
        ProcessView process = process(municipality);
        return new Page<>(Differences.between(rules(process, from), rules(process, to)), null);
    }

    private StatuteRules rules(ProcessView process, int version) {
        return Answers.found(statutes.of(process).stream()
                .filter(statute -> statute.version() == version)
                .map(PublicStatute::rules)
                .findFirst());
    }
}
