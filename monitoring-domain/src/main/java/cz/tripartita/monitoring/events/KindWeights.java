package cz.tripartita.monitoring.events;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the parts of an evaluation weigh for one kind of service, in per cent that sum to 100.
 *
 * @param kind the kind; one without a kind of the Act stands for all registered services that have no weights of their own
 * @param satisfaction weight of the satisfaction survey, 0 where it does not count
 * @param quality weight of the quality visit, 0 where it does not count
 */
public record KindWeights(
        ComparedKind kind, List<IndicatorWeight> indicators, BigDecimal satisfaction, BigDecimal quality) {}
