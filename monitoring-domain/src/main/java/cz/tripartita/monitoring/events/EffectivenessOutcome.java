package cz.tripartita.monitoring.events;

import java.math.BigDecimal;
import java.util.List;

/**
 * What came of an evaluation.
 *
 * @param components every part of the method, those that dropped out among them
 * @param score 0 to 100, the mean of the exact points by weight, rounded half up once
 * @param band by the score as shown
 */
public record EffectivenessOutcome(List<EvaluationComponent> components, BigDecimal score, Band band) {}
