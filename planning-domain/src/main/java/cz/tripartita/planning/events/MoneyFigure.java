package cz.tripartita.planning.events;

/**
 * Money spent on an entry of a plan.
 *
 * @param source the paper or system that it was taken from
 */
public record MoneyFigure(Money amount, String source, FigureOrigin origin) {}
