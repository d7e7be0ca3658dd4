package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.readmodels.ranking.ApplicantScore;
import cz.tripartita.readmodels.ranking.DecisionFileView;
import cz.tripartita.readmodels.ranking.DecisionFiles;
import cz.tripartita.readmodels.ranking.EvaluationView;
import cz.tripartita.readmodels.ranking.Evaluations;
import cz.tripartita.readmodels.ranking.RankingProjection;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a decision on a programme rests on: for staff whole, for an applicant the own score without its scorers. */
@RestController
@Reads(RankingProjection.class)
class DecisionFileQueries {

    private final DecisionFiles files;
    private final Evaluations evaluations;

    DecisionFileQueries(DecisionFiles files, Evaluations evaluations) {
        this.files = files;
        this.evaluations = evaluations;
    }

    @GetMapping(path = "/api/grants/programmes/{programmeId}/decision-file", produces = "application/json")
    ResponseEntity<DecisionFileView> decisionFile(Caller caller, @PathVariable UUID programmeId) {
        return Answers.single(files.find(caller.municipality(), programmeId), DecisionFileView::version);
    }

    @GetMapping(path = "/api/grants/applications/{applicationId}/evaluation", produces = "application/json")
    EvaluationView evaluation(Caller caller, @PathVariable UUID applicationId) {
        return Answers.found(evaluations.find(caller.municipality(), applicationId));
    }

    /** There is none before the ranking is drawn up; of fewer than three scores only a band is shown. */
    @GetMapping(path = "/api/grants/applications/{applicationId}/score", produces = "application/json")
    ApplicantScore score(Caller caller, @PathVariable UUID applicationId) {
        return Answers.found(evaluations
                .find(caller.municipality(), applicationId)
                .filter(evaluation -> OwnCases.visible(caller, evaluation.organisationId()))
                .flatMap(_ -> evaluations.forApplicant(caller.municipality(), applicationId)));
    }
}
