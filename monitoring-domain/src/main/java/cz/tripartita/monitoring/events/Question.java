package cz.tripartita.monitoring.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a questionnaire. Nobody has to answer it.
 *
 * @param code short code, such as {@code staff}
 * @param text in Czech
 * @param textEn in English
 * @param options what can be chosen; empty for a scale, for yes or no, and for free text
 * @param profile whether it asks who answers, not what they think
 * @param satisfaction whether its scale counts into the satisfaction
 * @param breakdownBy code of the profile question, or {@code service}, by which its answers are broken down
 */
public record Question(
        String code,
        QuestionKind kind,
        String text,
        String textEn,
        List<AnswerOption> options,
        boolean profile,
        boolean satisfaction,
        @Nullable String breakdownBy) {

    /** By the service, among those that a survey of several asks about. */
    public static final String SERVICE = "service";
}
