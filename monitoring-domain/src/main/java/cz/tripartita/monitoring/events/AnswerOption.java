package cz.tripartita.monitoring.events;

/**
 * What can be chosen in answer to a question.
 *
 * @param code short code, such as {@code over_80}
 * @param text in Czech
 * @param textEn in English
 */
public record AnswerOption(String code, String text, String textEn) {}
