package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.audittrail.AuditEntry;
import cz.tripartita.readmodels.audittrail.AuditFilter;
import cz.tripartita.readmodels.audittrail.AuditTrail;
import cz.tripartita.readmodels.audittrail.AuditTrailProjection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened, in order and in plain sentences. */
@RestController
@Reads(AuditTrailProjection.class)
class AuditQueries {

    private final AuditTrail trail;

    AuditQueries(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping(path = "/api/audit/trail", produces = "application/json")
    Page<AuditEntry> trail(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String streamType,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        PageRequest page = Answers.page(cursor, limit);
        AuditFilter filter = new AuditFilter(null, null, from, to, streamType, type, person);
        return trail.list(caller.municipality(), filter, page);
    }

    /** The whole history of one decision, grant, meeting or group, from its first event on. */
    @GetMapping(path = "/api/audit/streams/{stream}", produces = "application/json")
    Page<AuditEntry> history(Caller caller, @PathVariable UUID stream) {
        List<AuditEntry> history = trail.ofStream(caller.municipality(), stream.toString());
        if (history.isEmpty()) {
            throw Refusal.of(ProblemKind.NOT_FOUND);
        }
        return new Page<>(history, null);
    }
}
