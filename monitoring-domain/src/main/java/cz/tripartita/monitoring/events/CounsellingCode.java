package cz.tripartita.monitoring.events;

/**
 * A topic or a target group of counselling.
 *
 * @param code short code, such as {@code debts}
 * @param name in Czech
 * @param nameEn in English
 */
public record CounsellingCode(String code, String name, String nameEn) {}
