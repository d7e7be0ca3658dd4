package cz.tripartita.monitoring.events;

import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param code short code, once in a form
 * @param label what the form calls it, in Czech
 * @param labelEn the same in English
 * @param description what stands in it
 * @param ground the paragraph or instruction of the recipient that asks for it
 * @param unit of a number; none for a text
 * @param decimals decimal places to which its number is rounded half up
 * @param required whether the form is incomplete without it
 */
public record FormField(
        String code,
        String label,
        String labelEn,
        String description,
        String ground,
        @Nullable String unit,
        int decimals,
        boolean required,
        FieldSource source) {}
