package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.AllocationMethod;
import cz.tripartita.grants.events.AllocationTerms;
import cz.tripartita.grants.events.Criterion;
import cz.tripartita.grants.events.ProgrammeLine;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether what a draft says makes sense; what it does not say yet is asked for at its approval. */
final class TermsRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_LINES = 50;
    private static final int MOST_CRITERIA = 100;
    private static final int MOST_PRIORITIES = 200;
    private static final int TOP_OF_ANY_SCALE = 1000;
    private static final int MOST_EVALUATORS = 20;
    private static final int LONGEST_CURE = 365;

    private TermsRules() {}

    static void require(ProgrammeTerms terms) {
        requireTexts(terms);
        requireLines(terms.lines());
        requireCriteria(terms.criteria());
        requireNumbers(terms);
        requireAllocationTerms(terms.allocationTerms());
        requireDates(terms);
    }

    private static void requireTexts(ProgrammeTerms terms) {
        sensible("name", !terms.name().isBlank() && terms.name().length() <= LONGEST_NAME);
        sensible(
                "targetGroups",
                terms.targetGroups().stream().distinct().count()
                        == terms.targetGroups().size());
        sensible("priorities", terms.priorities().size() <= MOST_PRIORITIES);
        long tooLong = Stream.of(
                        terms.purpose(),
                        terms.reasons(),
                        terms.eligibleApplicants(),
                        terms.conditions(),
                        terms.modelApplication())
                .filter(text -> text.length() > LONGEST_TEXT)
                .count();
        sensible("texts", tooLong == 0);
    }

    private static void requireLines(List<ProgrammeLine> lines) {
        sensible("lines", lines.size() <= MOST_LINES);
        GrantsRule.LINES_DIFFER.require(
                distinct(lines, ProgrammeLine::lineId)
                        && distinct(lines, line -> line.name().strip()),
                () -> Map.of("lines", lines.stream().map(ProgrammeLine::name).toList()));
        for (ProgrammeLine line : lines) {
            sensible("lines.name", !line.name().isBlank() && line.name().length() <= LONGEST_NAME);
            sensible(
                    "lines.serviceKinds",
                    !line.serviceKinds().isEmpty() && distinct(line.serviceKinds(), Function.identity()));
            sensible(
                    "lines.amounts",
                    !Money.ZERO.isAbove(line.allocation()) && !Money.ZERO.isAbove(line.largestAmount()));
            GrantsRule.LARGEST_AMOUNT_WITHIN_ALLOCATION.require(
                    !line.largestAmount().isAbove(line.allocation()),
                    () -> Map.of(
                            "line", line.name(),
                            "largestAmount", line.largestAmount().amount(),
                            "allocation", line.allocation().amount()));
            BigDecimal share = line.smallestOwnSharePercent();
            GrantsRule.OWN_SHARE_IS_A_PERCENTAGE.require(
                    share.signum() >= 0 && share.compareTo(WHOLE) < 0 && share.scale() <= 4,
                    () -> Map.of("line", line.name(), "smallestOwnSharePercent", share));
        }
    }

    private static <T> boolean distinct(List<T> values, Function<T, ?> by) {
        return values.stream().map(by).distinct().count() == values.size();
    }

    private static void requireCriteria(List<Criterion> criteria) {
        sensible(
                "criteria",
                criteria.size() <= MOST_CRITERIA
                        && criteria.stream()
                                .noneMatch(criterion -> criterion.name().isBlank()
                                        || criterion.name().length() > LONGEST_NAME));
        int sum = criteria.stream().mapToInt(Criterion::weight).sum();
        boolean positive = criteria.stream().allMatch(criterion -> criterion.weight() > 0);
        GrantsRule.CRITERIA_WEIGHTS_SUM_TO_100.require(
                criteria.isEmpty() || (sum == 100 && positive && distinct(criteria, Criterion::name)),
                () -> Map.of("sum", sum, "criteria", criteria.size()));
    }

    private static void requireNumbers(ProgrammeTerms terms) {
        sensible("year", terms.year() >= 2000 && terms.year() <= 2100);
        sensible("scaleTop", terms.scaleTop() >= 1 && terms.scaleTop() <= TOP_OF_ANY_SCALE);
        sensible(
                "smallestEvaluators", terms.smallestEvaluators() >= 2 && terms.smallestEvaluators() <= MOST_EVALUATORS);
        sensible("spreadLimit", percent(terms.spreadLimit()));
        sensible("cureDays", terms.cureDays() >= 0 && terms.cureDays() <= LONGEST_CURE);
        sensible("budgetTolerancePercent", percent(terms.budgetTolerancePercent()));
    }

    private static void requireAllocationTerms(AllocationTerms terms) {
        sensible("allocationTerms.cutScore", terms.cutScore() == null || percent(terms.cutScore()));
        sensible("allocationTerms.smallestAward", positive(terms.smallestAward()));
        sensible("allocationTerms.largestPerApplicant", positive(terms.largestPerApplicant()));
        BigDecimal share = terms.largestSharePercent();
        sensible("allocationTerms.largestSharePercent", share == null || (percent(share) && share.signum() > 0));
        boolean perUnit = terms.method() == AllocationMethod.PER_UNIT;
        sensible(
                "allocationTerms.ratePerUnit",
                perUnit == (terms.ratePerUnit() != null) && positive(terms.ratePerUnit()));
        sensible("allocationTerms.roundedTo", terms.roundedTo().isPositive());
    }

    private static boolean percent(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(WHOLE) <= 0 && value.scale() <= 4;
    }

    private static boolean positive(@Nullable Money amount) {
        return amount == null || amount.isPositive();
    }

    private static void requireDates(ProgrammeTerms terms) {
        Instant opensAt = terms.opensAt();
        Instant closesAt = terms.closesAt();
        LocalDate decisionBy = terms.decisionBy();
        GrantsRule.WINDOW_OPENS_BEFORE_IT_CLOSES.require(
                opensAt == null || closesAt == null || opensAt.isBefore(closesAt),
                () -> Map.of("opensAt", String.valueOf(opensAt), "closesAt", String.valueOf(closesAt)));
        if (closesAt != null && decisionBy != null) {
            requireDecisionAfter(closesAt, decisionBy);
        }
        GrantsRule.SETTLEMENT_AFTER_YEAR_BEGINS.require(
                terms.settlementBy().getYear() >= terms.year(),
                () -> Map.of("settlementBy", terms.settlementBy().toString(), "year", terms.year()));
    }

    static void requireDecisionAfter(Instant closesAt, LocalDate decisionBy) {
        LocalDate closesOn = LocalDate.ofInstant(closesAt, Occasion.PRAGUE);
        GrantsRule.DECISION_AFTER_CLOSING.require(
                !decisionBy.isBefore(closesOn),
                () -> Map.of("decisionBy", decisionBy.toString(), "closesOn", closesOn.toString()));
    }

    private static void sensible(String field, boolean holds) {
        GrantsRule.PROGRAMME_TERMS_SENSIBLE.require(holds, () -> Map.of("field", field));
    }
}
