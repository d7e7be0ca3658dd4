package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.ServiceSatisfaction;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyTarget;
import cz.tripartita.monitoring.events.SurveyedService;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How satisfied those asked are, from published tables alone: of each question marked so the mean, put on a scale from 0
 * to 100 as (mean − 1) / 4 · 100, and of these the mean, each question counting the same.
 *
 * @param totals tables that are shown, by question
 * @param breakdowns tables that are shown, by question and the answer that they are broken down by
 */
record Satisfaction(SurveyDrawnUp survey, Map<String, Table> totals, Map<String, Map<String, Table>> breakdowns) {

    private static final BigDecimal STEPS = new BigDecimal(4);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** With everything asked about; none where no question on it is shown. */
    @Nullable
    BigDecimal ofAll() {
        return mean(means(this::total));
    }

    /** With each service of which it is known. */
    List<ServiceSatisfaction> ofServices() {
        List<ServiceSatisfaction> known = new ArrayList<>();
        for (SurveyedService service : survey.services()) {
            List<BigDecimal> means = survey.target() == SurveyTarget.SERVICE
                    ? means(this::total)
                    : means(question -> part(question, service));
            BigDecimal mean = mean(means);
            if (mean != null) {
                known.add(new ServiceSatisfaction(service.serviceId(), mean, means.size()));
            }
        }
        return List.copyOf(known);
    }

    private @Nullable Table total(Question question) {
        return totals.get(question.code());
    }

    private @Nullable Table part(Question question, SurveyedService service) {
        Map<String, Table> parts =
                Question.SERVICE.equals(question.breakdownBy()) ? breakdowns.get(question.code()) : null;
        return parts == null ? null : parts.get(service.serviceId().toString());
    }

    private List<BigDecimal> means(Function<Question, @Nullable Table> tables) {
        List<BigDecimal> means = new ArrayList<>();
        for (Question question : survey.questions()) {
            Table table = question.satisfaction() ? tables.apply(question) : null;
            if (table != null && table.onScale().values().stream().anyMatch(count -> count > 0)) {
                means.add(Intervals.exactMean(table.onScale()));
            }
        }
        return means;
    }

    private static @Nullable BigDecimal mean(List<BigDecimal> means) {
        if (means.isEmpty()) {
            return null;
        }
        return means.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(new BigDecimal(means.size()), Intervals.TWENTY_DIGITS)
                .subtract(BigDecimal.ONE)
                .divide(STEPS, Intervals.TWENTY_DIGITS)
                .multiply(HUNDRED)
                .setScale(1, RoundingMode.HALF_UP);
    }
}
