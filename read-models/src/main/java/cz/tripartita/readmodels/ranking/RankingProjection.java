package cz.tripartita.readmodels.ranking;

import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.EvaluationEvent;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.readmodels.Circumstances;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps scores, rankings, scenarios, recommendations and packs. */
@ProcessingGroup(RankingProjection.GROUP)
public final class RankingProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.ranking";

    private final ApplicantRows applicants;
    private final ScoreRows scores;
    private final FileRows files;

    public RankingProjection(JdbcClient jdbc) {
        applicants = new ApplicantRows(jdbc);
        scores = new ScoreRows(jdbc);
        files = new FileRows(jdbc);
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        applicants.registered(event);
    }

    @EventHandler
    void on(OrganisationRenamed event) {
        applicants.renamed(event);
    }

    @EventHandler
    void on(ApplicationSubmitted event) {
        applicants.submitted(event);
    }

    @EventHandler
    void on(ApplicationSupplemented event) {
        applicants.supplemented(event);
    }

    @EventHandler
    void on(EvaluationEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case EvaluationEvent.EvaluatorAppointed e -> scores.appointed(e, sequence);
            case EvaluationEvent.IndependenceDeclared e -> scores.independent(e, sequence);
            case EvaluationEvent.ConflictDeclared e -> scores.conflict(e, sequence);
            case EvaluationEvent.ApplicationScored e -> scores.scored(e, sequence);
        }
    }

    @EventHandler
    void on(DecisionFileEvent event, @SequenceNumber long sequence, MetaData metaData) {
        switch (event) {
            case DecisionFileEvent.ApplicationEntered e -> files.entered(e, sequence);
            case DecisionFileEvent.RankingDrawnUp e -> files.drawnUp(e, sequence);
            case DecisionFileEvent.RankingReopened e -> files.reopened(e, sequence);
            case DecisionFileEvent.TieOrdered e -> files.ordered(e, sequence);
            case DecisionFileEvent.ScenarioSaved e -> files.scenario(e, sequence);
            case DecisionFileEvent.AwardsRecommended e -> files.recommended(e, sequence);
            case DecisionFileEvent.PackPinned e ->
                files.pinned(e, Circumstances.of(metaData).happenedOn(), sequence);
        }
    }

    @ResetHandler
    void reset() {
        files.clear();
        scores.clear();
        applicants.clear();
    }
}
