package cz.tripartita.planning.events;

import java.math.BigDecimal;

/**
 * A measured value that shows what came of an entry of a plan.
 *
 * @param source the paper or system that it was taken from
 */
public record IndicatorFigure(String name, BigDecimal value, String unit, String source, FigureOrigin origin) {}
