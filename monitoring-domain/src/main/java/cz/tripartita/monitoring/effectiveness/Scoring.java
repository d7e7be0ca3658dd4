package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.comparison.Quartiles;
import cz.tripartita.monitoring.events.Band;
import cz.tripartita.monitoring.events.BandLimits;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.CountedScore;
import cz.tripartita.monitoring.events.DropReason;
import cz.tripartita.monitoring.events.EffectivenessGrounds;
import cz.tripartita.monitoring.events.EffectivenessOutcome;
import cz.tripartita.monitoring.events.EvaluationComponent;
import cz.tripartita.monitoring.events.IndicatorStanding;
import cz.tripartita.monitoring.events.PartKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Computes a score from its grounds: the mean of the points of all parts that did not drop out, by their weights. All numbers
 * are exact up to the one rounding of what is shown, half up to the decimal places of the method; the band is that of the
 * score as shown.
 */
final class Scoring {

    private static final Ratio WHOLE = Ratio.of(BigDecimal.valueOf(100));

    /** A part before weights are scaled: with exact points, or with the reason why it dropped out. */
    private record Part(
            PartKind kind,
            @Nullable String indicator,
            BigDecimal weight,
            @Nullable BigDecimal value,
            @Nullable IndicatorStanding standing,
            @Nullable DropReason dropped,
            @Nullable Ratio points) {}

    private final EffectivenessGrounds grounds;
    private final List<Part> parts = new ArrayList<>();

    private Scoring(EffectivenessGrounds grounds) {
        this.grounds = grounds;
    }

    /**
     * The outcome for one service.
     *
     * @param comparison the version that the grounds name
     * @throws cz.tripartita.monitoring.RuleBroken with {@link MonitoringRule#EVALUATION_HAS_PARTS} when all parts drop out
     */
    static EffectivenessOutcome of(EffectivenessGrounds grounds, UUID monitoringId, ComparisonDrawnUp comparison) {
        Scoring scoring = new Scoring(grounds);
        Standings standings = new Standings(grounds, monitoringId, comparison);
        grounds.weights().indicators().forEach(each -> scoring.indicator(standings, each.indicator(), each.weight()));
        scoring.score(PartKind.SATISFACTION, grounds.weights().satisfaction(), grounds.satisfaction());
        scoring.score(PartKind.QUALITY, grounds.weights().quality(), grounds.quality());
        return scoring.outcome();
    }

    private void indicator(Standings standings, String code, BigDecimal weight) {
        BigDecimal value = standings.value(code);
        switch (standings.of(code)) {
            case Standings.Dropped dropped ->
                parts.add(new Part(PartKind.INDICATOR, code, weight, value, null, dropped.reason(), null));
            case Standings.Compared compared -> {
                IndicatorStanding standing = compared.standing();
                Quartiles quartiles =
                        new Quartiles(standing.lowerQuartile(), standing.median(), standing.upperQuartile());
                Ratio points = Points.of(compared.value(), standing.direction(), quartiles);
                parts.add(new Part(PartKind.INDICATOR, code, weight, value, standing, null, points));
            }
        }
    }

    private void score(PartKind kind, BigDecimal weight, @Nullable CountedScore counted) {
        if (weight.signum() == 0) {
            return;
        }
        BigDecimal score = counted == null ? null : counted.score();
        parts.add(
                score == null
                        ? new Part(kind, null, weight, null, null, missing(kind, counted), null)
                        : new Part(kind, null, weight, score, null, null, Ratio.of(score)));
    }

    private static DropReason missing(PartKind kind, @Nullable CountedScore counted) {
        if (counted != null) {
            return DropReason.SURVEY_WITHHELD;
        }
        return kind == PartKind.SATISFACTION ? DropReason.NO_SURVEY : DropReason.NO_VISIT;
    }

    private EffectivenessOutcome outcome() {
        Ratio weights = Ratio.ZERO;
        Ratio sum = Ratio.ZERO;
        for (Part part : parts) {
            if (part.points() != null) {
                weights = weights.plus(Ratio.of(part.weight()));
                sum = sum.plus(part.points().times(Ratio.of(part.weight())));
            }
        }
        MonitoringRule.EVALUATION_HAS_PARTS.require(
                weights.numerator().signum() > 0,
                () -> Map.of(
                        "dropped",
                        parts.stream()
                                .map(part -> String.valueOf(part.dropped()))
                                .toList()));
        Ratio total = weights;
        BigDecimal score = sum.by(total).rounded(grounds.decimals());
        List<EvaluationComponent> components =
                parts.stream().map(part -> component(part, total)).toList();
        return new EffectivenessOutcome(components, score, band(score, grounds.bands()));
    }

    private EvaluationComponent component(Part part, Ratio total) {
        Ratio points = part.points();
        Ratio share = Ratio.of(part.weight()).by(total);
        return new EvaluationComponent(
                part.kind(),
                part.indicator(),
                part.weight(),
                part.value(),
                part.standing(),
                part.dropped(),
                points == null ? null : points.rounded(grounds.decimals()),
                points == null ? null : share.times(WHOLE).rounded(grounds.decimals()),
                points == null ? null : points.times(share).rounded(grounds.decimals()));
    }

    static Band band(BigDecimal score, BandLimits limits) {
        if (score.compareTo(limits.a()) >= 0) {
            return Band.A;
        }
        if (score.compareTo(limits.b()) >= 0) {
            return Band.B;
        }
        return score.compareTo(limits.c()) >= 0 ? Band.C : Band.D;
    }
}
