package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.decisionrecord.DecisionRecordProjection;
import cz.tripartita.readmodels.decisionrecord.DecisionRecordView;
import cz.tripartita.readmodels.decisionrecord.DecisionRecords;
import cz.tripartita.readmodels.decisionrecord.DecisionStatus;
import cz.tripartita.readmodels.decisionrecord.ProposalFilter;
import cz.tripartita.readmodels.decisionrecord.ProposalOrder;
import cz.tripartita.readmodels.decisionrecord.ProposalSummary;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals with their rounds and positions: for the municipality's own people, and what is public for everybody. */
@RestController
@Reads(DecisionRecordProjection.class)
class ProposalQueries {

    private final DecisionRecords records;

    ProposalQueries(DecisionRecords records) {
        this.records = records;
    }

    @GetMapping(path = "/api/planning/proposals", produces = "application/json")
    Page<ProposalSummary> proposals(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable ProposalKind kind,
            @RequestParam(required = false) @Nullable DecisionStatus status,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "NEWEST_FIRST") ProposalOrder sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        ProposalFilter filter = new ProposalFilter(group, area, kind, status, year, false);
        return records.list(caller.municipality(), filter, sort, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/planning/proposals/{proposalId}", produces = "application/json")
    ResponseEntity<DecisionRecordView> proposal(Caller caller, @PathVariable UUID proposalId) {
        return Answers.single(
                records.find(caller.municipality(), proposalId),
                view -> view.proposal().version());
    }

    @GetMapping(path = "/api/public/{municipality}/proposals", produces = "application/json")
    Page<ProposalSummary> publicProposals(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable ProposalKind kind,
            @RequestParam(required = false) @Nullable DecisionStatus status,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "NEWEST_FIRST") ProposalOrder sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        ProposalFilter filter = new ProposalFilter(group, area, kind, status, year, true);
        return records.list(municipality, filter, sort, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/public/{municipality}/proposals/{proposalId}", produces = "application/json")
    ResponseEntity<DecisionRecordView> publicProposal(
            @PathVariable String municipality, @PathVariable UUID proposalId) {
        return Answers.single(
                records.find(municipality, proposalId)
                        .filter(view -> view.proposal().isPublic()),
                view -> view.proposal().version());
    }
}
