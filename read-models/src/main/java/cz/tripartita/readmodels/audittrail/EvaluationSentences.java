package cz.tripartita.readmodels.audittrail;

import cz.tripartita.grants.events.EvaluationEvent;
import cz.tripartita.grants.events.EvaluationEvent.ApplicationScored;
import cz.tripartita.grants.events.EvaluationEvent.ConflictDeclared;
import cz.tripartita.grants.events.EvaluationEvent.EvaluatorAppointed;
import cz.tripartita.grants.events.EvaluationEvent.IndependenceDeclared;

/** What happens to the evaluation of an application, in words. */
final class EvaluationSentences {

    private EvaluationSentences() {}

    static Sentence of(EvaluationEvent event, Names names) {
        return switch (event) {
            case EvaluatorAppointed e -> {
                Sentence service = names.quoted(e.applicationId());
                yield new Sentence(
                        "K hodnocení žádosti o dotaci na %s byl určen hodnotitel.".formatted(service.cs()),
                        "An evaluator was asked to score the application for a grant for %s.".formatted(service.en()));
            }
            case IndependenceDeclared e -> {
                Sentence service = names.quoted(e.applicationId());
                yield new Sentence(
                        "Hodnotitel prohlásil, že u žádosti o dotaci na %s není ve střetu zájmů."
                                .formatted(service.cs()),
                        "An evaluator declared to have no conflict of interest on the application for a grant for %s."
                                .formatted(service.en()));
            }
            case ConflictDeclared e -> {
                Sentence service = names.quoted(e.applicationId());
                yield new Sentence(
                        "U žádosti o dotaci na %s byl oznámen střet zájmů.".formatted(service.cs()),
                        "A conflict of interest was declared on the application for a grant for %s."
                                .formatted(service.en()));
            }
            case ApplicationScored e -> {
                Sentence service = names.quoted(e.applicationId());
                Sentence score = Words.number(e.score().shown());
                yield new Sentence(
                        "Žádost o dotaci na %s obdržela od hodnotitele %s bodu ze 100."
                                .formatted(service.cs(), score.cs()),
                        "An evaluator gave the application for a grant for %s %s points of 100."
                                .formatted(service.en(), score.en()));
            }
        };
    }
}
