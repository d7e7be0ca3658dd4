package cz.tripartita.gateway.rest.problem;

import cz.tripartita.readmodels.Language;
import java.util.Optional;

/** The broken rules of the three contexts as one kind of answer. */
final class BrokenRules {

    private BrokenRules() {}

    /** The problem, empty for a failure that is no broken rule. */
    static Optional<Problem> of(Throwable failure, Language language) {
        Problem problem = Problem.of(ProblemKind.RULE_BROKEN, language);
        boolean czech = language == Language.CS;
        return switch (failure) {
            case cz.tripartita.planning.RuleBroken broken -> {
                var rule = broken.rule();
                yield Optional.of(problem.withRule(rule.name(), czech ? rule.sentenceCs() : rule.sentence())
                        .withFacts(broken.facts()));
            }
            case cz.tripartita.grants.RuleBroken broken -> {
                var rule = broken.rule();
                yield Optional.of(problem.withRule(rule.name(), czech ? rule.sentenceCs() : rule.sentence())
                        .withFacts(broken.facts()));
            }
            case cz.tripartita.monitoring.RuleBroken broken -> {
                var rule = broken.rule();
                yield Optional.of(problem.withRule(rule.name(), czech ? rule.sentenceCs() : rule.sentence())
                        .withFacts(broken.facts()));
            }
            default -> Optional.empty();
        };
    }
}
