package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.planning.events.StatuteRules;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.differences.Difference;
import cz.tripartita.readmodels.differences.Differences;
import cz.tripartita.readmodels.groupdirectory.GroupDirectory;
import cz.tripartita.readmodels.groupdirectory.GroupDirectoryProjection;
import cz.tripartita.readmodels.groupdirectory.GroupSummary;
import cz.tripartita.readmodels.groupdirectory.GroupView;
import cz.tripartita.readmodels.groupdirectory.OrganisationView;
import cz.tripartita.readmodels.groupdirectory.Participants;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import cz.tripartita.readmodels.groupdirectory.Processes;
import cz.tripartita.readmodels.groupdirectory.StatuteView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The process with its statutes, its groups and who takes part. */
@RestController
@Reads(GroupDirectoryProjection.class)
class ProcessQueries {

    private final Processes processes;
    private final GroupDirectory groups;
    private final Participants participants;

    ProcessQueries(Processes processes, GroupDirectory groups, Participants participants) {
        this.processes = processes;
        this.groups = groups;
        this.participants = participants;
    }

    /** A municipality has one process; of several the one established first. */
    @GetMapping(path = "/api/planning/process", produces = "application/json")
    ResponseEntity<ProcessView> process(Caller caller) {
        return Answers.single(processes.list(caller.municipality()).stream().findFirst(), ProcessView::version);
    }

    /** What a version of the statute says differently from another. */
    @GetMapping(path = "/api/planning/process/statutes/differences", produces = "application/json")
    Page<Difference> differences(Caller caller, @RequestParam int from, @RequestParam int to) {
        return new Page<>(
                Differences.between(rules(caller.municipality(), from), rules(caller.municipality(), to)), null);
    }

    private StatuteRules rules(String municipality, int version) {
        return Answers.found(processes.list(municipality).stream()
                .findFirst()
                .flatMap(process -> process.statutes().stream()
                        .filter(statute -> statute.version() == version)
                        .findFirst())
                .map(StatuteView::rules));
    }

    @GetMapping(path = "/api/planning/groups", produces = "application/json")
    Page<GroupSummary> groups(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID facilitator,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return groups.groups(caller.municipality(), facilitator, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/planning/groups/{groupId}", produces = "application/json")
    ResponseEntity<GroupView> group(Caller caller, @PathVariable UUID groupId) {
        return Answers.single(
                groups.group(caller.municipality(), groupId),
                view -> view.group().version());
    }

    @GetMapping(path = "/api/planning/organisations", produces = "application/json")
    Page<OrganisationView> organisations(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return participants.organisations(caller.municipality(), Answers.page(cursor, limit));
    }
}
