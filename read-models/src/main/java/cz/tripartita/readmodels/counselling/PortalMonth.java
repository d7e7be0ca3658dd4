package cz.tripartita.readmodels.counselling;

/**
 * How often the web portal was visited in a month.
 *
 * @param month such as {@code 2026-11}
 * @param corrected whether an earlier count was replaced
 */
public record PortalMonth(String month, int visits, boolean corrected) {}
