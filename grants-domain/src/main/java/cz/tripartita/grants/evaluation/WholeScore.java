package cz.tripartita.grants.evaluation;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.events.Criterion;
import cz.tripartita.grants.events.CriterionScore;
import cz.tripartita.grants.events.ExactScore;
import cz.tripartita.grants.events.PastEffectiveness;
import cz.tripartita.grants.events.ProgrammeTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one evaluator gives, together with the points that the programme takes from the effectiveness of an earlier year.
 *
 * @param scores one for each criterion, in the order of the programme
 * @param score the sum of weight × points ÷ top of the scale
 */
record WholeScore(List<CriterionScore> scores, ExactScore score) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * Adds what is taken to what is given.
     *
     * @param effectiveness none where the service has no final evaluation of an earlier year, or the programme takes none
     * @throws cz.tripartita.grants.RuleBroken where a criterion is missing, is given twice or without a reason, or is off
     *     the scale, or where points that are taken are given by hand
     */
    static WholeScore of(List<CriterionScore> given, @Nullable PastEffectiveness effectiveness, ProgrammeTerms terms) {
        List<Criterion> taken = terms.criteria().stream()
                .filter(criterion -> effectiveness != null && criterion.takesEffectiveness())
                .toList();
        requireWhole(given, taken, terms);
        Map<String, CriterionScore> all = new HashMap<>();
        given.forEach(score -> all.put(score.criterion(), score));
        taken.forEach(criterion ->
                all.put(criterion.name(), taken(criterion, Objects.requireNonNull(effectiveness), terms.scaleTop())));
        List<CriterionScore> scores = terms.criteria().stream()
                .map(criterion -> Objects.requireNonNull(all.get(criterion.name())))
                .toList();
        long sum = 0;
        for (int i = 0; i < scores.size(); i++) {
            sum += (long) terms.criteria().get(i).weight() * scores.get(i).points();
        }
        return new WholeScore(scores, new ExactScore(sum, terms.scaleTop()));
    }

    private static void requireWhole(List<CriterionScore> given, List<Criterion> taken, ProgrammeTerms terms) {
        Set<String> scored = given.stream().map(CriterionScore::criterion).collect(Collectors.toUnmodifiableSet());
        List<String> takenNames = taken.stream().map(Criterion::name).toList();
        GrantsRule.EFFECTIVENESS_NOT_SCORED_BY_HAND.require(
                Collections.disjoint(scored, takenNames), () -> Map.of("criteria", takenNames));
        List<String> byHand = terms.criteria().stream()
                .filter(criterion -> !taken.contains(criterion))
                .map(Criterion::name)
                .toList();
        GrantsRule.SCORES_EVERY_CRITERION.require(
                scored.equals(Set.copyOf(byHand))
                        && given.size() == byHand.size()
                        && given.stream().noneMatch(score -> score.reason().isBlank()),
                () -> Map.of("criteria", byHand, "scored", List.copyOf(scored)));
        GrantsRule.POINTS_ON_SCALE.require(
                given.stream().allMatch(score -> score.points() >= 0 && score.points() <= terms.scaleTop()),
                () -> Map.of("scaleTop", terms.scaleTop()));
    }

    /** The score of 100 on the programme's scale, a half rounded up. */
    private static CriterionScore taken(Criterion criterion, PastEffectiveness effectiveness, int scaleTop) {
        int points = effectiveness
                .score()
                .multiply(BigDecimal.valueOf(scaleTop))
                .divide(WHOLE, 0, RoundingMode.HALF_UP)
                .intValueExact();
        return new CriterionScore(
                criterion.name(),
                points,
                "Převzato z hodnocení efektivity služby za rok %d: %s ze 100 bodů."
                        .formatted(
                                effectiveness.year(),
                                effectiveness.score().toPlainString().replace('.', ',')));
    }
}
