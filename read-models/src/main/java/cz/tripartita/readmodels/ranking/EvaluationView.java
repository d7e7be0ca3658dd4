package cz.tripartita.readmodels.ranking;

import java.util.List;
import java.util.UUID;

/** Who scores an application, who may not, and the scores; for staff. */
public record EvaluationView(UUID applicationId, UUID organisationId, List<EvaluatorView> evaluators) {}
