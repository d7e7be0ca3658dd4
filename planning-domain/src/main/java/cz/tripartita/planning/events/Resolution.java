package cz.tripartita.planning.events;

import java.time.LocalDate;

/**
 * A numbered decision of an elected body (usnesení).
 *
 * @param body the body that decided
 * @param number the number under which the body keeps it, such as {@code 518/20}
 * @param adoptedOn the day of the decision
 */
public record Resolution(Body body, String number, LocalDate adoptedOn) {}
